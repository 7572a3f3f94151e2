import { goToCompare } from '#client/shared/routing/navigate.ts';
import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import type { RelationFact } from '#client/shared/api/fragments.ts';
import { setCompared, setWithin, swapCompared } from '#client/pages/compare/transitions.ts';
import {
  HOME,
  type ExplorerState,
  type Transition,
} from '#client/shared/routing/explorer-state.ts';
import {
  addWant,
  dropWant,
  goToParks,
  goToParksLike,
  setLike,
  showMoreParks,
  showSide,
  togglePick,
} from '#client/pages/parks/transitions.ts';
import { type ParksRoute, parksQuestion } from '#client/pages/parks/route.ts';
import { parkAdviceQuery } from '#client/shared/queries/parks.ts';
import { countWhole, hardestWant, wantsIn } from '#client/pages/parks/wants-in.ts';
import { sharedBy } from '#client/pages/parks/side-facts.ts';

function after(...transitions: readonly Transition[]): ExplorerState {
  return transitions.reduce((state, transition) => transition(state), HOME);
}

function reread(state: ExplorerState): ExplorerState {
  const { pathname, search } = new URL(printAddress(state), 'http://atlas');
  return parseAddress({ pathname, search });
}

function parksOf({ route }: ExplorerState): ParksRoute {
  if (route.page !== 'parks') {
    throw new Error(`at ${route.page}, not at the parks`);
  }
  return route;
}

const port = goToParks({ industries: ['zm-steel'], transport: ['湛江港'] });

describe('the address of a search for parks', () => {
  test.each([
    ['nothing asked', after(goToParks({}))],
    ['a need, by id and by name', after(port)],
    ['all slots', after(port, addWant('places', 'gd-a'), addWant('platforms', 'gd-b'))],
    ['parks like one', after(goToParksLike('zm-park'))],
    ['parks picked, and shown side by side', after(port, togglePick('zm-p'), showSide(true))],
    ['more parks told', after(port, showMoreParks(), showMoreParks())],
  ])('holds %s', (_what, state) => {
    expect(reread(state)).toStrictEqual(state);
  });

  test('can be read and typed', () => {
    expect(decodeURIComponent(printAddress(after(port)))).toBe(
      '/parks?industry=zm-steel&transport=湛江港',
    );
  });

  test.each(['/parks?first=-3', '/parks?first=moon&view=side', '/parks/?industry=,,&like='])(
    '%s is read as if nothing were asked',
    (path) => {
      const { pathname, search } = new URL(path, 'http://atlas');
      expect(parseAddress({ pathname, search })).toStrictEqual(after(goToParks({})));
    },
  );

  test('tells at most as many parks as the server ranks', () => {
    const { pathname, search } = new URL('/parks?first=9999', 'http://atlas');
    expect(parksOf(parseAddress({ pathname, search })).first).toBe(100);
  });
});

describe('a need', () => {
  test('holds each thing once, and loses it by its id or the name that the address holds', () => {
    const twice = after(port, addWant('industries', 'zm-steel'));
    expect(parksOf(twice).need.industries).toStrictEqual(['zm-steel']);
    const less = after(port, dropWant('gd-zhanjiang-port', '湛江港'));
    expect(parksOf(less).need.transport).toStrictEqual([]);
  });

  test('and an entity to start from take each other’s place', () => {
    expect(parksOf(after(port, setLike('zm-park'))).need.industries).toStrictEqual([]);
    expect(parksOf(after(goToParksLike('zm-park'), addWant('places', 'gd-a'))).like).toBeNull();
  });

  test('another one is told from its first park again', () => {
    const changed = after(port, showMoreParks(), addWant('places', 'gd-a'));
    expect(parksOf(changed).first).toBe(10);
  });

  test('asks nothing while it is blank, and each language for itself', () => {
    expect(parksQuestion(parksOf(after(goToParks({}))))).toBeNull();
    const question = parksQuestion(parksOf(after(port)));
    expect(question).toMatchObject({ by: 'need' });
    expect(question === null ? null : parkAdviceQuery(question).isWorded).toBe(true);
  });
});

describe('parks that are picked', () => {
  test('are four at most, and go back when they are pressed again', () => {
    const four = ['a', 'b', 'c', 'd'].map(togglePick);
    expect(parksOf(after(port, ...four, togglePick('e'))).side).toStrictEqual(['a', 'b', 'c', 'd']);
    expect(parksOf(after(port, ...four, togglePick('b'))).side).toStrictEqual(['a', 'c', 'd']);
  });

  test('leave the table when the last of them goes', () => {
    const gone = after(port, togglePick('a'), showSide(true), togglePick('a'));
    expect(parksOf(gone).isSideShown).toBe(false);
  });
});

const industry = { id: 'i', type: 'INDUSTRY', name: '化工材料', nameEn: null } as const;
const airport = { id: 'h', type: 'HUB', name: '湛江吴川机场', nameEn: null } as const;
const park = { id: 'p', type: 'PARK', name: '园', nameEn: null } as const;
const reason = {
  feature: 'industry',
  description: '发展化工材料',
  contribution: 0.5,
  most: 0.7,
  entities: [industry],
  relations: [],
};
const further = { ...reason, description: '另有园内项目为证（化工材料）', contribution: 0.02 };
const lacking = {
  ...{ park, score: 0.52, rank: 1, isTied: false, ahead: null, parts: [] },
  ...{ cautions: [], absences: [], unmetKinds: [], unmet: [airport], reasons: [reason, further] },
};

describe('what a search comes to', () => {
  const ranked = [lacking, lacking];

  test('names all that was looked for once, had or not', () => {
    expect(wantsIn(ranked)).toStrictEqual([industry, airport]);
  });

  test('tells what most parks lack, where none has all', () => {
    expect(countWhole(ranked)).toBe(0);
    expect(hardestWant(ranked)).toStrictEqual({ want: airport, count: 2 });
  });

  test('lacks nothing where every park has all', () => {
    const met = [{ ...lacking, unmet: [] }];
    expect(hardestWant(met)).toBeNull();
    expect(countWhole(met)).toBe(1);
  });
});

test('what every park has is shared; a single park shares nothing', () => {
  const relation: RelationFact = {
    id: 'p~FEEDS~i',
    type: 'FEEDS',
    basis: 'STATED',
    intended: false,
    intendedWord: null,
    from: park,
    to: industry,
    mentions: [],
    restsOn: [],
  };
  const one = { node: industry, relation };
  const other = { node: airport, relation };
  expect([...sharedBy([[one, other], [one]])]).toStrictEqual(['i']);
  expect([...sharedBy([[one, other]])]).toStrictEqual([]);
});

describe('the address of a comparison', () => {
  const cities = goToCompare('gd-zhanjiang', '茂名市');

  test.each([
    ['nothing chosen', after(goToCompare(null, null))],
    ['one chosen', after(goToCompare('gd-zhanjiang', null))],
    ['two, with what lies in them', after(cities, setWithin(true))],
    ['them swapped', after(cities, swapCompared())],
  ])('holds %s', (_what, state) => {
    expect(reread(state)).toStrictEqual(state);
  });

  test('puts another entity on one side, and leaves the other', () => {
    const one = after(goToCompare('gd-zhanjiang', null)).route;
    const both = after(goToCompare('gd-zhanjiang', null), setCompared('right', 'gd-maoming')).route;
    expect(one).toMatchObject({ left: 'gd-zhanjiang', right: null });
    expect(both).toMatchObject({ left: 'gd-zhanjiang', right: 'gd-maoming', within: false });
  });
});
