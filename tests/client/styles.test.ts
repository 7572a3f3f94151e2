import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

const RULE = /(?<=^|[{}])[^{}@;]+(?=\{)/g;
const BARE_CLASS = /^\.[\w-]+$/;

/** The folders in which a class alone is given its looks. */
function foldersByClass(): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  const files = ['app', 'pages', 'explorer', 'search', 'canvas', 'shared']
    .flatMap((part) =>
      readdirSync(join('client', part), { recursive: true, encoding: 'utf8' }).map((file) =>
        join('client', part, file),
      ),
    )
    .filter((file) => file.endsWith('.css'));
  for (const file of files) {
    const style = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
    const selectors = [...style.matchAll(RULE)].flatMap(([rule]) => rule.split(','));
    for (const name of selectors.map((selector) => selector.trim())) {
      if (BARE_CLASS.test(name)) {
        folders.set(name, (folders.get(name) ?? new Set()).add(dirname(file)));
      }
    }
  }
  return folders;
}

// The page keeps the styles of every page that was opened: a name in two of them would change the one by visiting the other.
test('no two pages give the same class its looks', () => {
  const folders = foldersByClass();
  expect(folders.size).toBeGreaterThan(200);
  const shared = [...folders].filter(([, owners]) => owners.size > 1);
  expect(shared.map(([name, owners]) => [name, ...owners])).toStrictEqual([]);
});
