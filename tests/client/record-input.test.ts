import { describe, expect, test } from 'vitest';

import { readFaults } from '#client/explorer/writing/read-faults.ts';
import {
  atFields,
  badNumbers,
  inputOf,
  NOTHING_TYPED,
} from '#client/explorer/writing/record-input.ts';

describe('a record as it is typed', () => {
  test('is sent with money in 万元 beside the words of the paper, and without what is empty', () => {
    const typed = { ...NOTHING_TYPED, at: '第3行', DONE: '1,200.5', unit: '亿元' as const };
    expect(inputOf(typed)).toMatchObject({
      at: '第3行',
      stage: null,
      percent: null,
      amounts: [{ kind: 'DONE', value: 12_005_000, text: '1,200.5亿元' }],
    });
    expect(inputOf(NOTHING_TYPED).amounts).toBeNull();
  });

  test('takes digits of Chinese keyboards for numbers, and words for none', () => {
    expect(badNumbers({ ...NOTHING_TYPED, percent: '６０％', TOTAL: '五亿' })).toStrictEqual([
      'TOTAL',
    ]);
  });

  test('has what is wrong with money at the field of its kind', () => {
    const typed = { ...NOTHING_TYPED, DONE: '-1' };
    const fault = { field: 'amounts.0.value', code: 'BAD_VALUE', message: 'wrong' };
    expect(atFields([fault], typed)).toStrictEqual([{ ...fault, field: 'DONE' }]);
  });
});

describe('what is wrong with a value', () => {
  test.each([
    ['date 的值 "2025: 年" 不合要求：日期应写作 2025。', '日期应写作 2025。'],
    ['date cannot be "2025: \\"x": a date is 2025.', 'a date is 2025.'],
    ['percent cannot be 120: too big.', 'too big.'],
  ])('is told at its field without its name and the value: %s', (message, told) => {
    const field = message.split(' ')[0] ?? '';
    expect(readFaults([{ field, code: 'BAD_VALUE', message }], [field]).get(field)).toBe(told);
  });

  test('stands below the form where the form has no such field', () => {
    expect(readFaults([{ field: 'of', code: 'X', message: 'm' }], ['at']).get('')).toBe('m');
  });
});
