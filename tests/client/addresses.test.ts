import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { printAddress, parseAddress } from '#client/shared/routing/address.ts';
import { type ExplorerState, HOME } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { pageNames } from '#client/shared/routing/route-codec.ts';

/** What stands in names, and what an address itself is made of. */
import { maybe, ROUTES, settings } from './any-state.ts';
function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

describe('whatever is asked of a page comes back from its address', () => {
  test.each(pageNames())('%s', (page) => {
    fc.assert(
      fc.property(ROUTES[page], (state) => {
        expect(reread(state)).toStrictEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  test('and so does all that is done to a drawing', () => {
    fc.assert(
      fc.property(settings, maybe, fc.boolean(), (done, selected, isListShown) => {
        const state = { ...HOME, settings: done, selected, isListShown };
        expect(reread(state)).toStrictEqual(state);
      }),
      { numRuns: 300 },
    );
  });
});

test('any address is read, and what is read from it is read again from its own', () => {
  const address = fc.tuple(
    fc.constantFrom(
      ...pageNames().map((page) => printAddress(goTo(page, {})(HOME))),
      '/entity/x',
      '/slips/y',
    ),
    fc.webQueryParameters(),
  );
  fc.assert(
    fc.property(address, ([pathname, search]) => {
      const state = parseAddress({ pathname, search });
      expect(reread(state)).toStrictEqual(state);
    }),
    { numRuns: 1000 },
  );
});
