import { describe, expect, test } from 'vitest';

import '#client/explorer/words.ts';
import '#client/pages/registry.ts';
import type { RelationType } from '#client/shared/api/fragments.ts';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { readStanding, type Standing } from '#client/shared/words/read-stage-and-titles.ts';
import {
  readBasis,
  readIntendedSteps,
  readMarks,
  readVerb,
} from '#client/shared/words/read-verb.ts';
import { wordTables, WORDS } from '#client/shared/words/words.ts';
import { matterFirst } from '#client/shared/queries/responsibilities.ts';

const { zh, en } = wordTables();

describe('what the plan only wishes', () => {
  test('has a verb of its own for each relation, both ways, in both languages', () => {
    const verbs = Object.keys(zh).filter((key) => /^verb\.(?:OUT|IN)\./.test(key));
    expect(verbs.length).toBeGreaterThanOrEqual(34);
    for (const key of verbs) {
      const wish = key.replace('verb.', 'verb.intended.');
      expect(zh).toHaveProperty([wish], expect.stringMatching(/^拟/));
      expect(en).toHaveProperty([wish], expect.stringMatching(/^to /));
    }
  });

  test('is told in verb and mark, apart from its basis', () => {
    const wished = { type: 'PART_OF', basis: 'STATED', intended: true } as const;
    expect(readVerb(wished, WORDS.zh)).toBe('拟属于');
    expect(readVerb(wished, WORDS.en, 'IN')).toBe('to contain');
    expect(readVerb({ ...wished, intended: false }, WORDS.zh)).toBe('属于');
    expect(readMarks(wished, WORDS.zh)).toBe('拟');
    expect(readMarks({ ...wished, basis: 'DERIVED' }, WORDS.zh)).toBe('推断 · 拟');
    expect(readMarks({ ...wished, intended: false }, WORDS.zh)).toBe('');
    expect(readBasis(wished, WORDS.en)).toBe('Stated · Intended by the plan');
  });

  test('is counted over a walk, and not told where there is none', () => {
    const step = (intended: boolean) => ({ relation: { intended } });
    expect(readIntendedSteps([step(false)], WORDS.zh)).toBeNull();
    expect(readIntendedSteps([step(true), step(false)], WORDS.zh)).toBe('其中一步是规划所拟');
    expect(readIntendedSteps([step(true), step(true)], WORDS.zh)).toBe('其中 2 步是规划所拟');
    expect(readIntendedSteps([step(true)], WORDS.en)).toBe('one step is only intended');
  });
});

describe('a figure', () => {
  const rate = { value: 57, comparator: 'ABOUT', text: '约 57%', unit: '%' } as const;
  test.each([
    [{ value: 1.6, comparator: 'AT_MOST', text: '1.6 以内', unit: null }, '≤ 1.6', '1.6 以内'],
    [{ value: 66, comparator: 'AT_LEAST', text: '不低于 66%', unit: '%' }, '≥ 66 %', '不低于 66%'],
    [rate, '约 57 %', null],
    [{ value: 7617, comparator: 'EQUAL', text: '7617 亿元', unit: '亿元' }, '7617 亿元', null],
    [{ value: 12, comparator: 'EQUAL', text: '12', unit: '个' }, '12 个', null],
    [{ value: null, comparator: null, text: '4E', unit: null }, '4E', null],
  ] as const)('%o is printed %s', (figure, text, planText) => {
    expect(readFigure(figure, WORDS.zh)).toStrictEqual({ text, planText });
  });

  test('that is rough bears a sign in English, and keeps the plan’s words', () => {
    expect(readFigure(rate, WORDS.en)).toStrictEqual({ text: '≈ 57 %', planText: '约 57%' });
  });
});

describe('who answers for it', () => {
  const duty = (
    standing: Standing['standing'],
    type: RelationType = 'COVERS',
    forward = true,
  ): Standing => ({
    standing,
    via: standing === 'THROUGH' ? { name: '湛江港', nameEn: null } : null,
    through: { steps: [{ forward, relation: { type } }] },
  });

  test.each([
    [duty('MATTER'), 'LINE', '它就是这项任务的对象'],
    [duty('OWN'), 'TASK', '这项任务本身'],
    [duty('OWN'), 'MEASURE', '它是这项任务的一项举措'],
    [duty('OWN'), 'DEPARTMENT', null],
    [duty('THROUGH', 'PART_OF', false), 'LINE', '经由湛江港，它是湛江港的一部分'],
    [duty('THROUGH', 'MEASURES', false), 'INDICATOR', '经由湛江港，它是衡量湛江港的指标'],
    [duty('THROUGH', 'IMPROVES'), 'NATURAL_FEATURE', '经由湛江港，湛江港整治提升它'],
    [duty('THROUGH', 'OPERATES', false), 'ORGANIZATION', '经由湛江港，它建设运营湛江港'],
    [duty('THROUGH', 'CONNECTS'), 'CITY', '经由湛江港'],
  ] as const)('%o of a %s is told in words', (one, type, words) => {
    expect(readStanding(one, type, WORDS.zh)).toBe(words);
  });

  test('what is the task’s own matter comes first', () => {
    const [through, matter] = [duty('THROUGH'), duty('MATTER')];
    expect(matterFirst([through, matter])).toStrictEqual([matter, through]);
  });
});
