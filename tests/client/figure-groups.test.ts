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
  test('of one unit and kind are a chart once there are two; shares are one alone, against the whole', () => {
    const [set] = figureSets(
      [
        figure('国家现代农业产业园数', { value: 7 }),
        figure('省级现代农业产业园数', { value: 40 }),
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
    const target = figure('常住人口目标', { year: 2030, kind: 'target' });
    const fact = figure('2022年常住人口', { year: 2022 });
    const [set] = figureSets([target, fact], 'subject');
    expect(set?.charts[0]?.figures.map(({ id }) => id)).toStrictEqual([
      '2022年常住人口',
      '常住人口目标',
    ]);
  });

  test('of unlike things share no scale, though they are of one unit', () => {
    const unlike = [
      figure('2022年地区生产总值', { value: 7617, unit: '亿元', year: 2022 }),
      figure('产业集群规模目标', { value: 1000, unit: '亿元', year: 2030, kind: 'target' }),
      figure('列入国家名录的项目数', { value: 12 }),
      figure('重大临港产业项目数', { value: 7 }),
    ];
    for (const groupBy of ['subject', 'unit'] as const) {
      for (const { charts } of figureSets(unlike, groupBy)) {
        expect(charts).toStrictEqual([]);
      }
    }
  });

  test('of one kind are compared, such as the areas of a place', () => {
    const areas = ['总面积', '海域面积', '海岛面积'].map((name) =>
      figure(name, { unit: '平方公里' }),
    );
    expect(figureSets(areas, 'subject')[0]?.charts.map(({ figures }) => figures.length)).toEqual([
      3,
    ]);
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
