import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import type { FigureFact } from '#client/pages/figures/figures-query.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import {
  chapterOf,
  chosenFigures,
  figureSets,
  NO_YEAR,
  shortName,
} from '#client/pages/figures/figure-groups.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { figuresRoute } from '#client/pages/figures/route.ts';

const ALL_FIGURES = figuresRoute.complete({});

const CITY = { id: 'zm-circle', type: 'ZONE', name: '都市圈', nameEn: 'The Circle' } as const;

function figure(id: string, part: Partial<FigureFact> = {}): FigureFact {
  return {
    __typename: 'Indicator',
    id,
    type: 'INDICATOR',
    name: `都市圈${id}`,
    nameEn: null,
    value: 1,
    comparator: 'EQUAL',
    text: '1 个',
    unit: '个',
    year: null,
    kind: 'fact',
    subject: CITY,
    mentions: [
      {
        at: '2.3¶2',
        section: {
          at: '2.3',
          name: '2.3 发展目标',
          nameEn: '2.3 Development goals',
          parent: { at: '2', name: '2 总体要求', nameEn: '2 General requirements', parent: null },
        },
      },
    ],
    ...part,
  };
}

describe('figures', () => {
  test('of one unit are a chart once there are two; shares are one alone, against the whole', () => {
    const [set] = figureSets(
      [
        figure('甲数', { value: 7 }),
        figure('乙数', { value: 40 }),
        figure('比重', { value: 57, unit: '%' }),
      ],
      'subject',
    );
    expect(set?.charts.map(({ unit, most }) => [unit, most])).toStrictEqual([
      ['个', 40],
      ['%', 100],
    ]);
    expect(set?.others).toStrictEqual([]);
  });

  test('that are words, without a unit or alone in theirs stand beside the charts', () => {
    const words = figure('等级', { value: null, text: '4E', unit: null });
    const ratio = figure('比值', { value: 1.6, unit: null });
    const lone = figure('里程', { unit: '公里' });
    const [set] = figureSets([words, ratio, lone], 'subject');
    expect(set?.charts).toStrictEqual([]);
    expect(set?.others).toStrictEqual([words, ratio, lone]);
  });

  test('stand in a chart by year: what is before what is to be', () => {
    const target = figure('目标', { year: 2030, kind: 'target' });
    const fact = figure('现状', { year: 2022 });
    const [set] = figureSets([target, fact], 'subject');
    expect(set?.charts[0]?.figures.map(({ id }) => id)).toStrictEqual(['现状', '目标']);
  });

  test('by year go upward, those of no year last', () => {
    const figures = [figure('无'), figure('后', { year: 2030 }), figure('先', { year: 2022 })];
    expect(figureSets(figures, 'year').map(({ key }) => key)).toStrictEqual([
      '2022',
      '2030',
      NO_YEAR,
    ]);
  });

  test('belong to the chapter that holds their section, however deep', () => {
    expect(chapterOf(figure('甲'))).toStrictEqual({
      at: '2',
      name: '2 总体要求',
      nameEn: '2 General requirements',
    });
  });

  test('are called without what they measure only where a name is left', () => {
    expect(shortName(figure('土地总面积')).name).toBe('土地总面积');
    expect(shortName(figure('甲', { name: '都市圈' })).name).toBe('都市圈');
    expect(shortName(figure('甲', { name: '别的指标' })).name).toBe('别的指标');
  });

  test.each([
    ['The Circle land area', 'Land area'],
    ["The Circle's share of the coast", 'Share of the coast'],
    ['Land area of The Circle', 'Land area of The Circle'],
    [null, null],
  ])('are called so in English too: %s is %s', (nameEn, short) => {
    expect(shortName(figure('甲', { nameEn })).nameEn).toBe(short);
  });

  test('must fit every condition of the place', () => {
    const target = figure('乙', { kind: 'target', year: 2030 });
    const all = [figure('甲'), target];
    expect(chosenFigures(all, { ...ALL_FIGURES, kinds: ['target'] })).toStrictEqual([target]);
    expect(chosenFigures(all, { ...ALL_FIGURES, years: [NO_YEAR, '2030'] })).toStrictEqual(all);
    expect(
      chosenFigures(all, { ...ALL_FIGURES, kinds: ['target'], years: [NO_YEAR] }),
    ).toStrictEqual([]);
    expect(chosenFigures(all, { ...ALL_FIGURES, subjects: ['zm-x'] })).toStrictEqual([]);
    expect(chosenFigures(all, { ...ALL_FIGURES, chapters: ['2'] })).toStrictEqual(all);
  });
});

test('the address of the figures holds all that decides what is shown', () => {
  const state = goTo('figures', {
    groupBy: 'year',
    isTable: true,
    kinds: ['target'],
    years: ['2030', NO_YEAR],
    subjects: ['zm-circle'],
    chapters: ['专栏2'],
  })(HOME);
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  expect(parseAddress({ pathname, search })).toStrictEqual(state);
  expect(printAddress(goTo('figures', {})(HOME))).toBe('/figures');
});
