import { readFile } from 'node:fs/promises';

import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { createSchema } from '#server/schema/schema.ts';

const text = await readFile(new URL('../../docs/records.md', import.meta.url), 'utf8');
const blocks = Array.from(text.matchAll(/```graphql\n([^`]*)```/g), ([, block = '']) => block);

test('what docs/records.md shows may be asked and written so', () => {
  expect(blocks.length).toBeGreaterThan(4);
  const schema = createSchema();
  for (const block of blocks) {
    expect(validate(schema, parse(block)), block).toStrictEqual([]);
  }
});
