import { describe, expect, test } from 'vitest';

import {
  addScenes,
  parseSceneFile,
  printSceneFile,
  type Scene,
} from '#client/shared/reader/scene-file.ts';

const ONE: Scene = {
  id: 'a1',
  name: '钢铁怎样支撑新材料',
  address: '/trace?from=zm-baosteel-zhanjiang-steel-base&until=CLUSTER',
  savedOn: '2026-11-27T08:00:00.000Z',
};
const LATER: Scene = {
  ...ONE,
  id: 'a2',
  name: '湛江市',
  address: '/entity/gd-zhanjiang',
  savedOn: '2026-11-28T08:00:00.000Z',
};

test('a file of scenes is read as it was written', () => {
  expect(parseSceneFile(printSceneFile([ONE, LATER]))).toStrictEqual({
    ok: true,
    scenes: [ONE, LATER],
  });
});

describe('a bad file', () => {
  const file = (change: object): string =>
    JSON.stringify({ kind: 'plan-atlas-scenes', version: 1, scenes: [ONE], ...change });

  test.each([
    ['cut short', printSceneFile([ONE]).slice(0, 40), 'not-json'],
    ['of something else', '{"type":"FeatureCollection"}', 'not-scenes'],
    ['of a newer version', file({ version: 2 }), 'newer'],
    ['with a scene that has no name', file({ scenes: [{ ...ONE, name: '' }] }), 'not-scenes'],
    [
      'that leads to another host',
      file({ scenes: [ONE, { ...ONE, address: '//elsewhere.example/' }] }),
      'not-scenes',
    ],
    [
      'whose address is code',
      file({ scenes: [{ ...ONE, address: 'javascript:1' }] }),
      'not-scenes',
    ],
  ])('%s is refused as a whole, and why is said', (_what, text, fault) => {
    expect(parseSceneFile(text)).toStrictEqual({ ok: false, fault });
  });
});

describe('scenes that are added', () => {
  test('stand by date, the latest first', () => {
    expect(addScenes([ONE], [LATER])).toStrictEqual([LATER, ONE]);
  });

  test('are not doubled: neither the same scene nor another of the same name and address', () => {
    expect(addScenes([ONE], [ONE, { ...ONE, id: 'b9' }])).toStrictEqual([ONE]);
  });

  test('take nothing from those there are', () => {
    expect(addScenes([ONE, LATER], [])).toStrictEqual([LATER, ONE]);
  });
});
