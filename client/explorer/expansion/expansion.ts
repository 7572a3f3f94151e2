import { entityQuery } from '#client/shared/queries/entity.ts';
import { MOST_OF_A_SET } from '#client/shared/queries/entity-set.ts';
import {
  isNarrowed,
  parseGroupKey,
  wholeGroupQuery,
} from '#client/shared/queries/neighbourhood.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { type Field, list, listOfParts } from '#client/shared/routing/fields.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import type { Route } from '#client/shared/routing/route.ts';
import { toggled } from '#client/shared/routing/toggled.ts';

/** Neighbours of an entity, added to the drawing. With neither groups nor ids: all its groups. */
export interface Expansion {
  /** Beside which entity, by id; empty: wherever what is added belongs. */
  readonly of: string;
  /** Groups, each whole or narrowed to a type of entity, as neighbourhood.ts names them. */
  readonly groups: readonly string[];
  /** Ids: these entities alone, with their relations to all that is drawn. */
  readonly only: readonly string[];
  /** How often the reader asked: 1, and once more for each further share of what is left. */
  readonly rounds: number;
}

/** That the reader wants more of a group than the drawing shows at first, so many times. */
export interface GroupRounds {
  readonly group: string;
  readonly rounds: number;
}

/** What the reader chose to see around an entity. */
export interface NeighbourhoodChoice {
  readonly expansions: readonly Expansion[];
  /** Groups of the entity's relations that the reader wants whole. */
  readonly whole: readonly string[];
  readonly more: readonly GroupRounds[];
  /** Groups that the reader took out of the drawing. */
  readonly without: readonly string[];
}

/** The most that one expansion adds, so that a hub never floods the drawing. */
export const MOST_ADDED = 30;

/** How many more come each time that the reader asks for more. */
export const MORE_AT_A_TIME = 25;

/** How many an expansion adds, were there enough. */
export function mostAdded({ rounds }: Expansion): number {
  return MOST_ADDED + MORE_AT_A_TIME * (rounds - 1);
}

const TIMES = '*';
/** As many as a drawing can hold. */
const MOST_ROUNDS = 100;

function roundsIn(text: string | undefined): number {
  const rounds = Number(text);
  return Number.isInteger(rounds) && rounds >= 1 ? Math.min(rounds, MOST_ROUNDS) : 1;
}

/** The expansions of a drawing, in the order in which they were made. */
export const expansions: Field<readonly Expansion[]> = listOfParts(
  'expand',
  ([of = '', ...parts]): readonly Expansion[] => [
    {
      of,
      groups: parts.filter(isGroupKey),
      only: parts.filter(isId),
      rounds: roundsIn(parts.find((part) => part.startsWith(TIMES))?.slice(TIMES.length)),
    },
  ],
  ({ of, groups, only, rounds }) => [
    of,
    ...groups,
    ...only,
    ...(rounds > 1 ? [`${TIMES}${String(rounds)}`] : []),
  ],
);

/** More of some groups of the centre's relations. */
export const more: Field<readonly GroupRounds[]> = listOfParts(
  'more',
  ([group = '', rounds]): readonly GroupRounds[] =>
    isGroupKey(group) ? [{ group, rounds: roundsIn(rounds) }] : [],
  ({ group, rounds }) => [group, ...(rounds > 1 ? [String(rounds)] : [])],
);

/** Keys of groups of relations. */
export function groupKeys(name: string): Field<readonly string[]> {
  const keys = list(name);
  return { read: (parts) => keys.read(parts).filter(isGroupKey), write: keys.write };
}

function isGroupKey(part: string): boolean {
  return parseGroupKey(part) !== null;
}

// A group's key is in capitals, an id is not.
function isId(part: string): boolean {
  return /^[a-z0-9]/.test(part);
}

/** What is asked for some expansions. What is added by name is asked for when it is known what it joins. */
export function expansionQueries(expansions: readonly Expansion[]): readonly Query<unknown>[] {
  return expansions.flatMap(({ of, groups, only }) => [
    ...(only.length === 0 ? [entityQuery(of)] : []),
    ...groups.filter(isNarrowed).map((group) => wholeGroupQuery(of, group)),
  ]);
}

type Expandable = Extract<Route, { readonly expansions: readonly Expansion[] }>;
type Centred = Extract<Route, NeighbourhoodChoice>;

/** Whether a route's drawing can be added to as it stands. */
export function isExpandable(route: Route): route is Expandable {
  return 'expansions' in route;
}

/** Adds an entity's neighbours to the drawing, of the chosen groups, and opens it in the panel. */
export function expand(of: string, groups: readonly string[]): Transition {
  return (state) => ({
    ...changeExpansions((expansions) => [
      ...expansions.filter((expansion) => !isExpansionOf(expansion, of)),
      { of, groups, only: [], rounds: 1 },
    ])(state),
    selected: isExpandable(state.route) ? of : state.selected,
  });
}

/** Takes away what an expansion added, and only that. */
export function collapse(of: string): Transition {
  return changeExpansions((expansions) =>
    expansions.filter((expansion) => !isExpansionOf(expansion, of)),
  );
}

/** Whether it is all that an entity was expanded by, and not a few chosen neighbours. */
export function isExpansionOf({ of, only }: Expansion, entity: string): boolean {
  return of === entity && only.length === 0;
}

/** Adds these entities to the drawing, beside one of it. A drawing that answers a question stays as it is: what it holds is then drawn anew with them. */
export function addEntities(
  only: readonly string[],
  beside: string,
  drawn: readonly string[],
): Transition {
  const addition: Expansion = { of: beside, groups: [], only, rounds: 1 };
  return (state) =>
    isExpandable(state.route)
      ? changeExpansions((expansions) => [...expansions, addition])(state)
      : goTo('graph', { of: drawn.slice(0, MOST_OF_A_SET), expansions: [addition] })(state);
}

/** Adds a further share of what an expansion has left. */
export function expandMore(of: string): Transition {
  return changeExpansions((expansions) =>
    expansions.map((expansion) =>
      isExpansionOf(expansion, of) ? { ...expansion, rounds: expansion.rounds + 1 } : expansion,
    ),
  );
}

/** Draws more of a group of the centre's relations. */
export function drawMore(group: string): Transition {
  return changeChoice(({ more: asked }) => ({
    more: [
      ...asked.filter((one) => one.group !== group),
      { group, rounds: 1 + (asked.find((one) => one.group === group)?.rounds ?? 0) },
    ],
  }));
}

/** Takes a group of the centre's relations out of the drawing, or puts it back. */
export function toggleGroup(group: string): Transition {
  return changeChoice(({ without }) => ({ without: toggled(without, group) }));
}

function changeExpansions(
  change: (expansions: readonly Expansion[]) => readonly Expansion[],
): Transition {
  return (state) =>
    isExpandable(state.route)
      ? { ...state, route: { ...state.route, expansions: change(state.route.expansions) } }
      : state;
}

function changeChoice(
  change: (choice: NeighbourhoodChoice) => Partial<NeighbourhoodChoice>,
): Transition {
  return (state) =>
    isCentred(state.route)
      ? { ...state, route: { ...state.route, ...change(state.route) } }
      : state;
}

function isCentred(route: Route): route is Centred {
  return 'without' in route;
}
