import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { expect, test } from 'vitest';

import { readCssModules } from '../../.ci/css-modules.ts';

const modules = await readCssModules();
const components = await sources('client');
const tests = [...(await sources('tests')), ...(await sources('bench')), ...(await sources('.ci'))];

/** What is written in a folder in TypeScript, save what is generated. */
async function sources(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const written = files.filter((file) => /(?<!\.d(?:\.css)?)\.tsx?$/.test(file));
  return Promise.all(written.map((file) => readFile(`${folder}/${file}`, 'utf8')));
}

function partsIn(texts: readonly string[], part: RegExp): readonly string[] {
  const found = texts.flatMap((text) => [...text.matchAll(part)].map(([, name = '']) => name));
  return [...new Set(found)].sort();
}

// A class is called by its module's name and its own, with an underscore between: so is no other, and none of the global ones.
test('no two modules bear the same name', () => {
  const names = modules.map(({ file }) => basename(file));
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toStrictEqual([]);
  const odd = modules.flatMap((module) => module.names).filter((name) => !/^[a-z]\w*$/i.test(name));
  expect(odd).toStrictEqual([]);
});

test('each class is used by a component that imports its module', () => {
  const unused = modules.flatMap(({ file, css, names }) => {
    const importing = new RegExp(`import (\\w+) from '[^']*/${basename(file)}'`);
    const uses = components.flatMap((text) => {
      const [, styles] = importing.exec(text) ?? [];
      return styles === undefined ? [] : partsIn([text], new RegExp(`\\b${styles}\\.(\\w+)`, 'g'));
    });
    const moving = partsIn([css], /@keyframes (\w+)/g);
    return names
      .filter((name) => !uses.includes(name) && !moving.includes(name))
      .map((name) => `${file}: ${name}`);
  });
  expect(unused).toStrictEqual([]);
});

// What a component lets its surroundings style is named in an attribute: a class is its own module's alone.
test('each part that is styled from around a component is there, and each that is there is styled', () => {
  const styled = partsIn(
    modules.map(({ css }) => css),
    /\[data-part='([\w-]+)'\]/g,
  );
  expect(partsIn(components, /data-part=(?:"|\{[^}]*')([\w-]+)/g)).toStrictEqual(styled);
});

test('each class that a test looks for is there', () => {
  const there = modules.flatMap(({ file, names }) =>
    names.map((name) => `${basename(file, '.module.css')}_${name}`),
  );
  const sought = partsIn(tests, /['"` ,(]\.([a-z][a-z-]*_\w+)/g);
  expect(sought.length).toBeGreaterThan(20);
  expect(sought.filter((name) => !there.includes(name))).toStrictEqual([]);
});

test('each shared class is used by a component, and each that a component names is there', async () => {
  const shared = await Promise.all(
    ['ui/primitives.css', 'theme/tokens.css'].map((file) =>
      readFile(`client/shared/${file}`, 'utf8'),
    ),
  );
  const there = partsIn(shared, /\.([a-z][a-z-]*(?:-\d)?)(?=[ ,:[{)>])/g);
  const named = partsIn(components, /(?:className=|clsx\(|[?:&] )["']([a-z][a-z\d -]*)["']/g);
  const used = new Set(named.flatMap((names) => names.split(' ')));
  expect(there.length).toBeGreaterThan(20);
  expect(there.filter((name) => !used.has(name))).toStrictEqual([]);
  const plain = partsIn(components, /className="([a-z][a-z\d -]*)"/g).flatMap((names) =>
    names.split(' '),
  );
  expect(plain.filter((name) => !there.includes(name))).toStrictEqual([]);
});
