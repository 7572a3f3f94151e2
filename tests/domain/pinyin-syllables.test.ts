import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';

import { pinyinSyllables } from '#server/domain/pinyin-syllables.ts';

test.each([
  ['zhangang', ['zhan', 'gang']],
  ['zhanjiang', ['zhan', 'jiang']],
  ['baogang', ['bao', 'gang']],
  ['danganju', ['dan', 'gan', 'ju']],
  ['lvsehuagong', ['lv', 'se', 'hua', 'gong']],
])('%s is spoken as %j', (letters, syllables) => {
  expect(pinyinSyllables(letters)).toStrictEqual(syllables);
});

test.each(['airport', 'zhanjang1', 'xyz', 'steel'])('%s is no pinyin', (letters) => {
  expect(pinyinSyllables(letters)).toBeNull();
});

test('whatever is written in pinyin is read as pinyin', () => {
  const characters = Array.from(
    '湛江茂名吴川雷州徐闻廉江遂溪化州高信宜电白钢铁石化集群绿色新能源港口铁路',
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 6 }),
      (name) => {
        const letters = pinyin(name.join(''), { toneType: 'none', v: true }).replaceAll(' ', '');
        expect(pinyinSyllables(letters)?.join('')).toBe(letters);
      },
    ),
  );
});
