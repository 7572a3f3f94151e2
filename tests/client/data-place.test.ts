import { describe, expect, test } from 'vitest';

import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { choiceKey, pageKey, pagesOf } from '#client/pages/data/data-answers.ts';
import {
  clearConditions,
  refine,
  toggleDataType,
  toggleTick,
  turnTo,
} from '#client/pages/data/transitions.ts';
import { type ExplorerState, HOME } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { ALL_ENTITIES, ALL_RELATIONS, type DataPlace } from '#client/pages/data/route.ts';
import { csvOf, exportAddress } from '#client/pages/data/export-links.ts';

function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

const at = (part: Partial<DataPlace>, all = ALL_ENTITIES): ExplorerState =>
  goTo({ ...all, ...part })(HOME);

describe('the address of a table holds all that decides what is shown', () => {
  test.each<[string, ExplorerState]>([
    ['all entities', at({})],
    ['all relations', at({}, ALL_RELATIONS)],
    [
      'entities by every condition',
      at({
        types: ['PROJECT', 'PARK'],
        bases: ['DERIVED'],
        section: '4.2¶3',
        within: '湛江市',
        industry: 'zm-green-steel',
        stages: ['建设', '谋划'],
        name: 'gtddgc',
        of: ['zm-a-b', '茂名市'],
        order: 'relations',
        isDescending: true,
        columns: ['name', 'pinyin'],
        ticked: ['zm-a', 'zm-b'],
      }),
    ],
    [
      'relations by type, in an order of their own',
      at({ verbs: ['FEEDS', 'LEADS'], order: 'from', isDescending: true }, ALL_RELATIONS),
    ],
  ])('%s', (_what, state) => {
    expect(reread(state)).toStrictEqual(state);
  });

  test('the list behind a number of a type is short to write', () => {
    expect(printAddress(at({ types: ['PROJECT'] }))).toBe('/data?types=PROJECT');
    expect(printAddress(at({}))).toBe('/data');
  });

  test.each([
    '/data?types=MOON,PARK&order=from&tab=x',
    '/data?tab=relations&types=PARK&order=-name&stages=1',
    '/data?columns=,,&ticked=,',
  ])('%s is read without failing: what makes no sense is left out', (path) => {
    const { pathname, search } = new URL(path, 'http://atlas');
    const state = parseAddress({ pathname, search });
    expect(reread(state)).toStrictEqual(state);
    expect(printAddress(state)).not.toContain('MOON');
  });
});

describe('a step', () => {
  test('to the other table keeps what both can be asked for', () => {
    const { place } = turnTo('relations')(at({ section: '4.2', name: '钢', types: ['PARK'] }));
    expect(place).toStrictEqual({ ...ALL_RELATIONS, section: '4.2', name: '钢' });
  });

  test('that is taken twice undoes itself', () => {
    const start = at({ types: ['PARK'] });
    expect(toggleDataType('CITY')(toggleDataType('CITY')(start))).toStrictEqual(start);
    expect(toggleTick('zm-a')(toggleTick('zm-a')(start))).toStrictEqual(start);
  });

  test('that clears the conditions leaves order, columns and ticks', () => {
    const kept: Partial<DataPlace> = { order: 'name', columns: ['name'], ticked: ['zm-a'] };
    const { place } = clearConditions()(at({ ...kept, types: ['PARK'], section: '4' }));
    expect(place).toStrictEqual({ ...ALL_ENTITIES, ...kept });
  });

  test('on another page changes nothing', () => {
    expect(refine({ name: '港' })(HOME)).toStrictEqual(HOME);
  });
});

describe('the pages of a table', () => {
  const row = (id: string) => ({ id });
  const page = (id: string, next: string | null) =>
    ({ kind: 'answered', value: { rows: [row(id)], totalCount: 2, next } }) as const;

  test('stand one after the other, as far as they have come', () => {
    const [first, second] = [pageKey(ALL_ENTITIES, null), pageKey(ALL_ENTITIES, 'c1')];
    expect(pagesOf({}, ALL_ENTITIES)).toStrictEqual({ rows: [], totalCount: null, awaited: first });
    expect(pagesOf({ [first]: page('a', 'c1') }, ALL_ENTITIES)).toStrictEqual({
      rows: [row('a')],
      totalCount: 2,
      awaited: second,
    });
    const both = { [first]: page('a', 'c1'), [second]: page('b', null) };
    expect(pagesOf(both, ALL_ENTITIES)).toStrictEqual({
      rows: [row('a'), row('b')],
      totalCount: 2,
      awaited: null,
    });
  });

  test('are not those of another order, though the choices are the same', () => {
    const sorted: DataPlace = { ...ALL_ENTITIES, order: 'name', columns: ['name'] };
    expect(pageKey(sorted, null)).not.toBe(pageKey(ALL_ENTITIES, null));
    expect(choiceKey(sorted)).toBe(choiceKey(ALL_ENTITIES));
  });
});

describe('what is taken away', () => {
  test('is asked for with the conditions of the table, or by the ticked rows alone', () => {
    const place: DataPlace = { ...ALL_ENTITIES, types: ['PARK', 'HUB'], of: ['zm-a-b'] };
    expect(exportAddress(place, 'xlsx')).toBe('/export/xlsx?types=PARK,HUB&relatedTo=zm-a-b');
    expect(exportAddress({ ...place, ticked: ['zm-c', 'zm-d'] }, 'csv')).toBe(
      '/export/csv?ids=zm-c,zm-d',
    );
    expect(exportAddress(ALL_ENTITIES, 'gexf')).toBe('/export/gexf');
  });

  test('as CSV keeps quotes and commas in their cells, and no cell is taken for a formula', () => {
    expect(
      csvOf([
        ['名称', 'a"b'],
        ['=1+1', 'x,y'],
      ]),
    ).toBe('\uFEFF"名称","a""b"\r\n"\'=1+1","x,y"\r\n');
  });
});
