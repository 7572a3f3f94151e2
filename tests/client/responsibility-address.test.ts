import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { HOME, type ExplorerState } from '#client/shared/routing/explorer-state.ts';
import { goTo, goToDepartment, select } from '#client/shared/routing/navigate.ts';
import { responsibilitiesRoute } from '#client/pages/responsibilities/route.ts';
import {
  adjustMatrix,
  openDepartment,
  openPair,
} from '#client/pages/responsibilities/transitions.ts';

describe('the address of the responsibilities', () => {
  const at = (...transitions: readonly ((state: ExplorerState) => ExplorerState)[]) =>
    [goTo('responsibilities', {}), ...transitions].reduce(
      (state, transition) => transition(state),
      HOME,
    );

  test.each([
    ['the whole matrix', at()],
    [
      'a part of it, in another order',
      at(
        adjustMatrix({
          chapter: '附件2',
          role: 'LEAD',
          text: '交通，港',
          tasksBy: 'departments',
          departmentsBy: 'name',
        }),
      ),
    ],
    ['tasks without a lead', at(adjustMatrix({ isWithoutLead: true, listBy: 'department' }))],
    [
      'a department, its projects',
      at(openDepartment('gd-transport'), adjustMatrix({ list: 'projects' })),
    ],
    [
      'what two share, and the sentence of one role',
      at(adjustMatrix({ view: 'shared' }), openPair('a', 'b'), select('a~LEADS~t')),
    ],
    ['who leads', at(adjustMatrix({ view: 'leads' }))],
    ['a delay', goTo('delay-impact', { of: '湛江港' })(HOME)],
    ['a delay of nothing yet', goTo('delay-impact', { of: null })(HOME)],
  ])('holds %s', (_what, state) => {
    const { pathname, search } = new URL(printAddress(state), 'http://atlas');
    expect(parseAddress({ pathname, search })).toStrictEqual(state);
  });

  test('is short where nothing is asked for, and drops what it cannot read', () => {
    expect(printAddress(at())).toBe('/responsibilities');
    expect(printAddress(goToDepartment('gd-transport')(HOME))).toBe(
      '/responsibilities?department=gd-transport',
    );
    const odd = parseAddress({
      pathname: '/responsibilities',
      search: '?view=moon&role=KING&with=x&show=1',
    });
    expect(odd.route).toStrictEqual(responsibilitiesRoute.complete({}));
  });

  test('another department opens with its tasks, not with the list or partner of the last', () => {
    const state = at(openPair('a', 'b'), adjustMatrix({ list: 'projects' }), openDepartment('c'));
    expect(state.route).toMatchObject({ department: 'c', partner: null, list: 'tasks' });
  });
});
