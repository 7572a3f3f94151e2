import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { checkBasis, withoutPlace } from '#graph-seed/check-basis.ts';
import { checkWords } from '#graph-seed/check-words.ts';
import { sampleOf } from '#graph-seed/sample.ts';
import { parsePlanText, type PlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';
import { planOf } from '#tests/testkit/plan-builder.ts';
import { ZHANMAO } from '#tests/testkit/seeded-plans.ts';

const text = (passages: Readonly<Record<string, string>>): PlanText =>
  parsePlanText(
    Object.entries(passages)
      .map(([at, passage]) => JSON.stringify({ at, text: passage }))
      .join('\n'),
  );

const steel = { entity: 'Industry', id: 'zm-steel', name: '钢铁制造业', mentions: ['4.2¶1'] };
const park = { entity: 'Park', id: 'zm-park', name: '钢园', mentions: ['专栏6.1¶1'] };
const feeds = { relation: 'FEEDS', from: '钢园', to: '钢铁制造业', mentions: ['4.2¶1'] };

describe('a stated relation', () => {
  test('that no one place states of both ends is a fault, though two places name one each', () => {
    const both = { ...feeds, mentions: ['4.2¶1', '专栏6.1¶1'] };
    const faults = checkBasis(
      planOf(steel, park, both),
      text({ '4.2¶1': '发展钢铁制造业。', '专栏6.1¶1': '钢园。', '专栏6.1': '园区' }),
    );
    expect(faults).toMatchObject([
      { kind: 'no-single-place', relation: { id: 'zm-park~FEEDS~zm-steel' } },
    ]);
  });

  test.each([
    ['its paragraph names both', feeds, { '4.2¶1': '以钢园为依托发展钢铁制造业。' }],
    [
      'its heading names the one and its listing the other',
      { ...feeds, mentions: ['专栏6.1¶1'] },
      { '专栏6.1': '钢铁制造业', '专栏6.1¶1': '钢园。' },
    ],
  ])('holds where %s', (_how, relation, passages) => {
    expect(checkBasis(planOf(steel, park, relation), text(passages))).toStrictEqual([]);
  });

  test('may rest on what a reader supplies, and is counted then', () => {
    const graph = planOf(steel, park, { ...feeds, reading: '“该园”即钢园' });
    const passages = text({ '4.2¶1': '以该园发展钢铁制造业。' });
    expect(checkBasis(graph, passages)).toStrictEqual([]);
    expect([...withoutPlace(graph, passages)]).toHaveLength(1);
  });
});

describe('what a measure covers', () => {
  const measure = {
    entity: 'Measure',
    id: 'zm-measure-steel',
    name: '延伸产业链',
    mentions: ['4.2¶1'],
    paragraphs: ['4.2¶1'],
  };
  const company = { entity: 'Organization', id: 'zm-basf', name: '巴斯夫', mentions: ['4.2¶1'] };
  const project = {
    entity: 'Project',
    id: 'zm-project',
    name: '巴斯夫一体化项目',
    mentions: ['4.2¶1'],
  };

  test('stands there by itself, and not only inside the name of something else', () => {
    const graph = planOf(measure, company, project);
    const inside = checkBasis(graph, text({ '4.2¶1': '延伸产业链。建设巴斯夫一体化项目。' }));
    expect(inside).toMatchObject([
      { kind: 'inside-name', at: '4.2¶1', holder: { name: '巴斯夫一体化项目' } },
    ]);
    const alone = text({ '4.2¶1': '延伸产业链。建设巴斯夫一体化项目，支持巴斯夫。' });
    expect(checkBasis(graph, alone)).toStrictEqual([]);
  });

  test('or the seed says that it is meant there all the same, and why', () => {
    const meant = { meant: ['巴斯夫'], at: '4.2¶1', reason: '连写' };
    const graph = planOf(measure, company, project, meant);
    const passages = text({ '4.2¶1': '延伸产业链。建设巴斯夫一体化项目。' });
    expect(checkBasis(graph, passages)).toStrictEqual([]);
  });
});

test('a word that is given as the plan’s own stands where it is cited, in one piece or in the pieces that … joins', () => {
  const passages = text({ '4.2¶1': '支持钢园建设，打造世界级钢都。' });
  const wished = (intended: string) =>
    checkWords(
      planOf(steel, { ...park, mentions: ['4.2¶1'] }, { ...feeds, intended }),
      passages,
    ).map(({ word }) => word);
  expect(wished('支持…建设')).toStrictEqual([]);
  expect(wished('支持建设')).toStrictEqual(['支持建设']);
  const titled = { ...park, mentions: ['4.2¶1'], titles: [{ name: '世界级港口', at: '4.2¶1' }] };
  expect(checkWords(planOf(titled), passages)).toMatchObject([{ of: '钢园', word: '世界级港口' }]);
});

const plan = ZHANMAO.graph;
const { planTextFile } = readEnvironment(process.env);

test.runIf(planTextFile !== null)(
  'the plan’s text bears out every stated relation, all that is covered, and every word given as its own',
  async () => {
    const planText = parsePlanText(await readFile(planTextFile ?? '', 'utf8'));
    expect(checkBasis(plan, planText)).toStrictEqual([]);
    expect(checkWords(plan, planText)).toStrictEqual([]);
  },
);

test('a sample is the same for the same seed, another for another, and of the basis asked for', () => {
  const draw = (seed: number) => sampleOf(plan, { basis: 'derived', size: 30, seed });
  expect(draw(7)).toStrictEqual(draw(7));
  expect(draw(7)).not.toStrictEqual(draw(8));
  expect(new Set(draw(7)).size).toBe(30);
  expect(draw(7).every(({ basis }) => basis === 'derived')).toBe(true);
});
