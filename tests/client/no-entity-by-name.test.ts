import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import { linesOf } from '#graph-seed/seed-line.ts';

/** What is shorter is a part of too many everyday words. */
const LEAST = 3;
const LEAST_IN_ENGLISH = 5;

/** Names that the page says of any plan, each with why. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['Annex', 'The page tells where a locator lies: a chapter, a box, the annex.'],
]);

/** What the plans call their entities. */
async function namesOfSeed(): Promise<readonly string[]> {
  const seeds = await Promise.all((await findPlanFolders()).map(readSeed));
  const lines = seeds.flatMap((seed) => seed.lines);
  const own = linesOf(lines, 'entity').flatMap(({ value }) => [value.name, ...value.aliases]);
  const english = linesOf(lines, 'nameEn').map(({ value }) => value.nameEn);
  return [
    ...own.filter((name) => name.length >= LEAST),
    ...english.filter((name) => name.length >= LEAST_IN_ENGLISH),
  ].filter((name) => !EVERYDAY.has(name));
}

/** Every text that a source file holds: string literals, pieces of templates, the words of its JSX. */
function textsIn(source: ts.SourceFile): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** Every run of characters as long as the shortest name. */
function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_one, at) =>
    text.slice(at, at + LEAST),
  );
}

test('the client knows no entity by name: what belongs to a plan is data of its folder', async () => {
  const names = await namesOfSeed();
  expect(names.length).toBeGreaterThan(2000);
  const files = (await readdir('client', { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:dist|__generated__)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    const code = await readFile(join('client', file), 'utf8');
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false);
    texts.push(...textsIn(source).map((text) => ({ file, text })));
  }
  // Few names have all of their parts in the client, so that few have to be looked for.
  const parts = new Set(texts.flatMap(({ text }) => partsOf(text)));
  const possible = names.filter((name) => partsOf(name).every((part) => parts.has(part)));
  const found = texts.flatMap(({ file, text }) =>
    possible.filter((name) => text.includes(name)).map((name) => `${file}: ${name} in ${text}`),
  );
  expect(found).toStrictEqual([]);
});
