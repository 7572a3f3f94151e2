import { expect, test } from 'vitest';

import { parsePlanText } from '#server/domain/plan-text.ts';

const LOCATED = '{"at":"1","kind":"chapter","text":"背景"}\n{"at":"1¶1","text":"甲。"}\n';

test.each([
  ['located, a JSON object a line', LOCATED],
  [
    'with a byte order mark and the line ends of Windows',
    `\uFEFF${LOCATED.replaceAll('\n', '\r\n')}`,
  ],
  ['as published', '第一章 背景\r\n\r\n甲。\r\n'],
])('a plan’s text may be given %s', (_form, source) => {
  expect([...parsePlanText(source)]).toStrictEqual([
    ['1', '背景'],
    ['1¶1', '甲。'],
  ]);
});

test.each([
  ['what is neither form', 'no plan', 'neither JSON Lines with at and text nor the text of a plan'],
  ['an empty file', '', 'neither JSON Lines with at and text nor the text of a plan'],
  ['a line without its locator', `${LOCATED}{"text":"乙。"}`, 'line 3 is no JSON object with at'],
  ['a located line that is no JSON', `${LOCATED}乙。`, 'line 3 is no JSON object with at'],
  [
    'two pieces of one locator',
    '第一章 甲\n第二章 乙\n第二章 丙',
    'two pieces of it bear the locator 2',
  ],
])('%s is refused, and the message says why', (_what, source, message) => {
  expect(() => parsePlanText(source)).toThrow(message);
});
