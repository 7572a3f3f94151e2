import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { expand } from '#client/explorer/expansion/expansion.ts';
import { HOME, type ExplorerState } from '#client/shared/routing/explorer-state.ts';
import {
  toggleBasis,
  toggleIntended,
  toggleList,
  toggleType,
} from '#client/explorer/canvas-panel/transitions.ts';
import {
  chooseWalk,
  goTo,
  goToEntity,
  select,
  setLanguage,
} from '#client/shared/routing/navigate.ts';

function after(
  ...transitions: readonly ((state: ExplorerState) => ExplorerState)[]
): ExplorerState {
  return transitions.reduce((state, transition) => transition(state), HOME);
}

function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

const trace = goTo('trace', {
  question: { from: 'zm-steel', direction: 'UPSTREAM', until: ['PROJECT', 'PARK'] },
  to: 'zm-cluster',
});

describe('the address bar holds all that decides what is shown', () => {
  test.each([
    ['the first page', after()],
    ['an entity', after(goToEntity('zm-steel'))],
    [
      'an entity expanded, and another by one kind of relation',
      after(goToEntity('zm-steel'), expand('zm-a', []), expand('zm-b', ['IN.FEEDS'])),
    ],
    ['a relation selected', after(goToEntity('zm-steel'), select('zm-a~FEEDS~zm-b'))],
    [
      'types and bases hidden, the list shown',
      after(goToEntity('zm-steel'), toggleType('PARK'), toggleBasis('DERIVED'), toggleList()),
    ],
    ['what is only wished hidden', after(goToEntity('zm-steel'), toggleIntended())],
    ['a trace upstream to an end', after(trace)],
    ['one of its walks', after(trace, chooseWalk(2))],
    ['English', after(trace, setLanguage('en'))],
  ])('%s', (_what, state) => {
    expect(reread(state)).toStrictEqual(state);
  });

  test('it is as short as it can be, and can be read', () => {
    expect(printAddress(after())).toBe('/');
    expect(printAddress(after(goToEntity('zm-steel'), toggleType('PARK')))).toBe(
      '/entity/zm-steel?hide=PARK',
    );
  });

  test.each([
    '/entity/%E0%A4%A',
    '/trace',
    '/trace?from=zm-a&until=MOON&walk=-3',
    '/entity/a?hide=X,,PARK&lang=fr',
    '/nowhere/at/all',
  ])('%s is read without failing: what makes no sense is left out', (path) => {
    const { pathname, search } = new URL(path, 'http://atlas');
    const state = parseAddress({ pathname, search });
    expect(reread(state)).toStrictEqual(state);
  });
});
