import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { clearConditions, refine, toggle, turnTo } from '#client/pages/data/transitions.ts';
import { type ExplorerState, HOME } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { type DataRoute, dataRoute, sortingIn } from '#client/pages/data/route.ts';
import { entityQuestion } from '#client/pages/data/table-questions.ts';
import { csvOf, exportAddress } from '#client/pages/data/export-files.ts';

function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

const at = (part: Partial<DataRoute>): ExplorerState => goTo('data', part)(HOME);
const all = (part: Partial<DataRoute> = {}) => dataRoute.complete(part);

describe('the address of a table holds all that decides what is shown', () => {
  test.each<[string, ExplorerState]>([
    ['all entities', at({})],
    ['all relations', at({ tab: 'relations' })],
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
        sorting: { by: 'relations', isDescending: true },
        columns: ['name', 'pinyin'],
        ticked: ['zm-a', 'zm-b'],
      }),
    ],
    [
      'relations by type, in an order of their own',
      at({
        tab: 'relations',
        relationTypes: ['FEEDS', 'LEADS'],
        sorting: { by: 'from', isDescending: true },
      }),
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
    const { route } = turnTo('relations')(at({ section: '4.2', name: '钢', types: ['PARK'] }));
    expect(route).toStrictEqual(all({ tab: 'relations', section: '4.2', name: '钢' }));
  });

  test('that is taken twice undoes itself', () => {
    const start = at({ types: ['PARK'] });
    expect(toggle('types', 'CITY')(toggle('types', 'CITY')(start))).toStrictEqual(start);
    expect(toggle('ticked', 'zm-a')(toggle('ticked', 'zm-a')(start))).toStrictEqual(start);
  });

  test('that clears the conditions leaves order, columns and ticks', () => {
    const kept: Partial<DataRoute> = {
      sorting: { by: 'name', isDescending: false },
      columns: ['name'],
      ticked: ['zm-a'],
    };
    const { route } = clearConditions()(at({ ...kept, types: ['PARK'], section: '4' }));
    expect(route).toStrictEqual(all(kept));
  });

  test('on another page changes nothing', () => {
    expect(refine({ name: '港' })(HOME)).toStrictEqual(HOME);
  });
});

describe('the order of a table', () => {
  test('is the plan’s unless another is asked for, and then the server is asked for it', () => {
    expect(sortingIn(all())).toStrictEqual({ by: 'place', isDescending: false });
    expect(entityQuestion(all()).orderBy).toStrictEqual({ by: 'PLACE', direction: 'ASC' });
    const sorted = all({ sorting: { by: 'name', isDescending: true } });
    expect(entityQuestion(sorted).orderBy).toStrictEqual({ by: 'NAME', direction: 'DESC' });
  });

  test('that is usual is not written, and that of the other table is not kept', () => {
    expect(all({ sorting: { by: 'place', isDescending: false } }).sorting).toBeNull();
    expect(all({ sorting: { by: 'from', isDescending: true } }).sorting).toBeNull();
  });
});

describe('what is taken away', () => {
  test('is asked for with the conditions of the table, or by the ticked rows alone', () => {
    const route = all({ types: ['PARK', 'HUB'], of: ['zm-a-b'] });
    expect(exportAddress(route, 'xlsx')).toBe('/export/xlsx?types=PARK,HUB&relatedTo=zm-a-b');
    expect(exportAddress({ ...route, ticked: ['zm-c', 'zm-d'] }, 'csv')).toBe(
      '/export/csv?ids=zm-c,zm-d',
    );
    expect(exportAddress(all(), 'gexf')).toBe('/export/gexf');
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
