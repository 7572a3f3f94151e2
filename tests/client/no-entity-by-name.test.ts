import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

import { linesOf } from '#graph-seed/seed-line.ts';
import { SEEDS } from '#tests/testkit/seeded-plans.ts';

/** What is shorter is a part of too many everyday words. */
const LEAST = 3;
const LEAST_IN_ENGLISH = 5;

/** Names that the page says of any plan, each with why. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['Annex', 'The page tells where a locator lies: a chapter, a box, the annex.'],
]);

/** What the plans call their entities. */
function namesOfSeed(): readonly string[] {
  const lines = SEEDS.flatMap((seed) => seed.lines);
  const own = linesOf(lines, 'entity').flatMap(({ value }) => [value.name, ...value.aliases]);
  const english = linesOf(lines, 'nameEn').map(({ value }) => value.nameEn);
  return [
    ...own.filter((name) => name.length >= LEAST),
    ...english.filter((name) => name.length >= LEAST_IN_ENGLISH),
  ].filter((name) => !EVERYDAY.has(name));
}

/** Every text that a source file holds: string literals, pieces of templates, the words of its JSX. */
function textsIn(file: string, code: string): readonly string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') {
        texts.push(value);
      }
    },
    TemplateElement: ({ value }) => {
      texts.push(value.cooked ?? value.raw);
    },
    JSXText: ({ value }) => {
      texts.push(value);
    },
  }).visit(parseSync(file, code).program);
  return texts;
}

/** Every run of characters as long as the shortest name. */
function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_one, at) =>
    text.slice(at, at + LEAST),
  );
}

test('the client knows no entity by name: what belongs to a plan is data of its folder', async () => {
  const names = namesOfSeed();
  expect(names.length).toBeGreaterThan(2000);
  const files = (await readdir('client', { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:dist|__generated__)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    const code = await readFile(join('client', file), 'utf8');
    texts.push(...textsIn(file, code).map((text) => ({ file, text })));
  }
  // Few names have all of their parts in the client, so that few have to be looked for.
  const parts = new Set(texts.flatMap(({ text }) => partsOf(text)));
  const possible = names.filter((name) => partsOf(name).every((part) => parts.has(part)));
  const found = texts.flatMap(({ file, text }) =>
    possible.filter((name) => text.includes(name)).map((name) => `${file}: ${name} in ${text}`),
  );
  expect(found).toStrictEqual([]);
});
