import { expect, test } from 'vitest';

import { searchPassages } from '#server/domain/passage-search.ts';
import { parsePlanText, type PlanText } from '#server/domain/plan-text.ts';

function textOf(passages: Record<string, string>): PlanText {
  const lines = Object.entries(passages).map(([at, text]) => JSON.stringify({ at, text }));
  return parsePlanText(lines.join('\n'));
}

const TEXT = textOf({
  '3.1': '壮大绿色石化产业',
  '3.1¶1': '甲市的港口运来矿石；绿色石化产业在乙县，与甲市的电厂无关。',
  '3.1¶2': '绿色石化产业与绿色石化产业园。',
  '3.1¶3': '绿色的石化产业。',
  '3.1¶4': '建设ＬＮＧ 接收站，面积 5 平方公里。',
  '专栏6.1¶1': '乙县的港口、石化码头。',
  注1: '甲市—乙县合作区。',
});

const found = (asked: string): string[] => searchPassages(TEXT, asked).map(({ at }) => at);

/** What stands where it matched. */
const matched = (asked: string): string[][] =>
  searchPassages(TEXT, asked).map(({ text, matches }) =>
    matches.map(({ start, end }) => text.slice(start, end)),
  );

test('the whole phrase comes first, its headings before others, and what says it more often before what says it less', () => {
  expect(found('绿色石化产业')).toStrictEqual(['3.1', '3.1¶2', '3.1¶1', '3.1¶3']);
});

test('all words near each other come next, the nearer the better', () => {
  expect(found('港口 石化')).toStrictEqual(['专栏6.1¶1', '3.1¶1']);
  expect(matched('港口 石化')[0]).toStrictEqual(['港口', '石化']);
});

test('words that stand side by side are marked as one', () => {
  expect(matched('产业园 绿色石化')).toStrictEqual([['绿色石化', '绿色石化产业园']]);
});

test('where one of the words is missing, nothing is found', () => {
  expect(found('港口 石化 机场')).toStrictEqual([]);
});

test.each([
  ['of the other script', '綠色石化產業園', ['绿色石化产业园']],
  ['of another width and case', 'lng接收站', ['ＬＮＧ 接收站']],
  ['with other spaces', '面积5平方公里', ['面积 5 平方公里']],
  ['with another dash', '甲市-乙县', ['甲市—乙县']],
])('a text %s is found, and marked as the plan writes it', (_what, asked, expected) => {
  expect(matched(asked)[0]).toStrictEqual(expected);
});

test('the characters of a name, scattered over a paragraph, are no mention of it', () => {
  expect(found('比亚迪')).toStrictEqual([]);
  const scattered = textOf({ '1¶1': '比邻东南亚，启迪后人。' });
  expect(searchPassages(scattered, '比亚迪')).toStrictEqual([]);
});

test.each(['', ' ', '“”', '？'])(
  '%j, in which nothing counts or which the plan lacks, is found nowhere',
  (asked) => {
    expect(found(asked)).toStrictEqual([]);
  },
);

test('matches count UTF-16 code units, a character beyond the basic plane as two', () => {
  const text = textOf({ '1¶1': '𠮷县的港口' });
  expect(searchPassages(text, '港口')[0]?.matches).toStrictEqual([{ start: 4, end: 6 }]);
});
