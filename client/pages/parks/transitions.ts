import {
  type HubKind,
  MOST_PARKS,
  NEED_SLOTS,
  NO_NEED,
  type NeedSlot,
  type ParkNeed,
  USUAL_WEIGHTS,
} from '#client/shared/queries/parks.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import type { MapView } from '#client/shared/routing/map-view.ts';
import { changeRoute, goTo } from '#client/shared/routing/navigate.ts';
import { MOST_SIDE, PARKS_STEP, type ParksRoute } from './route.ts';

/** Looks for parks that fit a need, afresh. */
export function goToParks(need: Partial<ParkNeed>): Transition {
  return goTo('parks', { need: { ...NO_NEED, ...need } });
}

/** Looks for parks like this one, or fit for this entity, afresh. */
export function goToParksLike(like: string): Transition {
  return goTo('parks', { like });
}

/** Looks for one more entity; a need replaces the entity that parks were to be like. */
export function addWant(slot: NeedSlot, ref: string): Transition {
  return changeRoute('parks', (route) => ({
    ...AFRESH,
    like: null,
    need: { ...route.need, [slot]: [...new Set([...route.need[slot], ref])] },
  }));
}

/** Looks for an entity no longer, whichever its slot; the address may hold its id or its name. */
export function dropWant(...refs: readonly string[]): Transition {
  return changeRoute('parks', ({ need, terms }) => ({
    ...AFRESH,
    need: without(need, refs),
    terms: { ...terms, required: terms.required.filter((one) => !refs.includes(one)) },
  }));
}

/** Asks for parks like an entity instead of a need; null: for none. */
export function setLike(like: string | null): Transition {
  return changeRoute('parks', () => ({ ...AFRESH, like, need: NO_NEED }));
}

/** Picks a park to be put beside others, or drops it again. */
export function togglePick(id: string): Transition {
  return changeRoute('parks', (route) => {
    const others = route.side.filter((one) => one !== id);
    const side = others.length < route.side.length ? others : [...others, id].slice(0, MOST_SIDE);
    return { side };
  });
}

/** Shows the picked parks side by side, or the list again. */
export function showSide(isSideShown: boolean): Transition {
  return changeRoute('parks', () => ({ isSideShown }));
}

/** Shows the parks in another way, or those of one county. */
export function showParksOn(mapView: MapView): Transition {
  return changeRoute('parks', () => ({ mapView, first: PARKS_STEP }));
}

/** Shows some more parks. */
export function showMoreParks(): Transition {
  return changeRoute('parks', ({ first }) => ({
    first: Math.min(first + PARKS_STEP, MOST_PARKS),
  }));
}

// Another question has another list: it is read from its beginning, and not in the table of what was picked.
const AFRESH = { first: PARKS_STEP, isSideShown: false } as const satisfies Partial<ParksRoute>;

/** Looks for any hub of a kind, or no longer. */
export function toggleKind(kind: HubKind): Transition {
  return changeRoute('parks', ({ terms }) => ({
    ...AFRESH,
    like: null,
    terms: { ...terms, kinds: toggled(terms.kinds, kind) },
  }));
}

/** Says that a park must have something, or only may. */
export function toggleRequired(ref: string): Transition {
  return changeRoute('parks', ({ terms }) => ({
    ...AFRESH,
    terms: { ...terms, required: toggled(terms.required, ref) },
  }));
}

/** Says that of a slot one thing is enough, or that all of it counts. */
export function toggleAnyOf(slot: NeedSlot): Transition {
  return changeRoute('parks', ({ terms }) => ({
    ...AFRESH,
    terms: { ...terms, anyOf: toggled(terms.anyOf, slot) },
  }));
}

/** How much a slot counts. */
export function setWeight(slot: NeedSlot, weight: number): Transition {
  return changeRoute('parks', ({ terms }) => ({
    ...AFRESH,
    terms: { ...terms, weights: { ...terms.weights, [slot]: weight } },
  }));
}

/** All slots count as usual again. */
export function resetWeights(): Transition {
  return changeRoute('parks', ({ terms }) => ({
    ...AFRESH,
    terms: { ...terms, weights: USUAL_WEIGHTS },
  }));
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  const others = items.filter((one) => one !== item);
  return others.length < items.length ? others : [...items, item];
}

function without(need: ParkNeed, refs: readonly string[]): ParkNeed {
  const left = { ...need };
  for (const slot of NEED_SLOTS) {
    left[slot] = need[slot].filter((one) => !refs.includes(one));
  }
  return left;
}
