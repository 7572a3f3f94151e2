import { readFile } from 'node:fs/promises';

import { validate, ValidationSeverity } from 'dockerfile-utils';
import { expect, test } from 'vitest';

test('the Dockerfile has no fault, and ends as somebody other than root', async () => {
  const dockerfile = await readFile('server/Dockerfile', 'utf8');
  expect(
    validate(dockerfile, { instructionJSONInSingleQuotes: ValidationSeverity.ERROR }),
  ).toStrictEqual([]);
  expect(dockerfile.match(/^USER .*$/gm)).toStrictEqual(['USER 1000:1000']);
});

test('each container may write where it must, gains no right, and has a bound', async () => {
  const compose = await readFile('docker-compose.yml', 'utf8');
  for (const bound of ['cap_drop: [ALL]', 'no-new-privileges:true', 'mem_limit:', 'pids_limit:']) {
    expect(compose.split(bound)).toHaveLength(3);
  }
  expect(compose).toContain('read_only: true');
});
