import { expect, test } from 'vitest';

import { Locator } from '#server/domain/locator.ts';
import { paragraphsOf } from '#server/domain/paragraphs-of.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';

const TEXT = parsePlanText(
  [
    '3',
    '3¶1',
    '3.1',
    '3.1¶1',
    '3.1.1',
    '3.1¶2',
    '3.1.2',
    '3.1¶3',
    '专栏1',
    '专栏1.1',
    '专栏1.1¶1',
    '3.1.3',
    '3.1¶4',
    '附件7',
    '附件7.0¶1',
    '注1',
  ]
    .map((at) => JSON.stringify({ at, text: `words of ${at}` }))
    .join('\n'),
);

test.each([
  ['3', ['3¶1']],
  ['3.1', ['3.1¶1']],
  ['3.1.1', ['3.1¶2']],
  ['3.1.2', ['3.1¶3']],
  ['3.1.3', ['3.1¶4']],
  ['专栏1', []],
  ['专栏1.1', ['专栏1.1¶1']],
  ['附件7', ['附件7.0¶1']],
  ['注1', ['注1']],
  ['9.9', []],
])('%s has the paragraphs that stand under its own heading', (section, expected) => {
  const found = paragraphsOf(TEXT, Locator.parse(section));
  expect(found.map(({ at }) => at)).toStrictEqual(expected);
  expect(found.map(({ passage }) => passage)).toStrictEqual(expected.map((at) => `words of ${at}`));
});

test('without headings a paragraph is of the section that its locator names', () => {
  const text = parsePlanText('{"at":"4.2¶3","text":"words"}');
  expect(paragraphsOf(text, Locator.parse('4.2'))).toStrictEqual([
    { at: '4.2¶3', passage: 'words' },
  ]);
});
