import { expect, test } from 'vitest';

import { passagesNaming, type NameGroup } from '#server/domain/passages-naming.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';

const PASSAGES = {
  '3.1': '湛江市与石化产业',
  '3.1¶1': '湛江市、湛江港与石化产业。',
  '3.1¶2': '湛江港与石化产业。',
  '3.1¶3': '在湛江發展 ５Ｇ 网络。',
  '3.1¶4': '在湛江发展45G网络。',
  '专栏6.1': '石化产业',
  '专栏6.1¶1': '湛江东海岛石化产业园区。',
  '专栏6.2': '海洋产业',
  '专栏6.2¶1': '湛江的渔港。',
  注1: '石化：在湛江。',
};
const TEXT = parsePlanText(
  Object.entries(PASSAGES)
    .map(([at, text]) => JSON.stringify({ at, text }))
    .join('\n'),
);

const CITY = ['湛江市', '湛江'];
const PETROCHEMICALS = ['石化产业', '石化'];

/** Where it names them, with what stands there. */
function naming(groups: readonly NameGroup[], others: readonly string[] = []) {
  return passagesNaming(TEXT, groups, others).map(({ at, text, named }) => [
    at,
    ...named.map((places) => places.map(({ start, end }) => text.slice(start, end))),
  ]);
}

test('a paragraph, an item or a footnote names all groups that it holds a name of; a heading is none of these', () => {
  expect(naming([CITY, PETROCHEMICALS])).toStrictEqual([
    ['3.1¶1', ['湛江市', '湛江'], ['石化产业']],
    ['3.1¶2', ['湛江'], ['石化产业']],
    ['专栏6.1¶1', ['湛江'], ['石化产业']],
    ['注1', ['湛江'], ['石化']],
  ]);
});

test('what stands over an item does not count for it', () => {
  expect(naming([CITY, ['海洋产业']])).toStrictEqual([]);
});

test('within a longer name a shorter one does not count', () => {
  const others = ['湛江港', '湛江东海岛石化产业园区'];
  expect(naming([CITY, PETROCHEMICALS], others)).toStrictEqual([
    ['3.1¶1', ['湛江市'], ['石化产业']],
    ['注1', ['湛江'], ['石化']],
  ]);
});

test('the longer name may be of another group that is asked for', () => {
  expect(naming([CITY, ['湛江港']])).toStrictEqual([['3.1¶1', ['湛江市'], ['湛江港']]]);
});

test('another name that is as long, or the same, takes nothing away', () => {
  expect(naming([CITY, PETROCHEMICALS], ['湛江', '石化'])).toStrictEqual(
    naming([CITY, PETROCHEMICALS]),
  );
});

test('names are compared as names are, and a Latin one is no part of a longer word or number', () => {
  expect(naming([['湛江发展'], ['5g网络']])).toStrictEqual([
    ['3.1¶3', ['湛江發展'], ['５Ｇ 网络']],
  ]);
});

test('no groups, or one without a name, are named nowhere', () => {
  expect(naming([])).toStrictEqual([]);
  expect(naming([CITY, ['“”']])).toStrictEqual([]);
});
