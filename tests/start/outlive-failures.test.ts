import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const SERVER = `
  import { outliveUnheardFailures } from '#server/startup/outlive-failures.ts';
  outliveUnheardFailures();
  void Promise.reject(new Error('lost on its way'));
  setTimeout(() => console.log('still here'), 50);
`;

test('a failure that nobody heard is told, and the server goes on', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--input-type=module'],
    ...['--eval', SERVER],
  ]);
  expect(stdout).toBe('still here\n');
  expect(stderr).toContain('lost on its way');
});
