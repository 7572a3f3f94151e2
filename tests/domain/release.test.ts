import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { VERSION } from '#server/domain/release.ts';

const read = (file: string): Promise<string> =>
  readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the release is the same in the code and in package.json', async () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await read('package.json')));
  expect(version).toBe(VERSION);
});

test('CHANGELOG.md tells what is not released yet first', async () => {
  const [first] = /^## .+$/m.exec(await read('CHANGELOG.md')) ?? [];
  expect(first).toBe('## [Unreleased]');
});
