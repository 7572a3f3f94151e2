import {
  MOST_PARKS,
  NEED_SLOTS,
  NO_NEED,
  type NeedSlot,
  type ParkNeed,
} from '#client/shared/queries/parks.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
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
  return changeRoute('parks', (route) => ({ ...AFRESH, need: without(route.need, refs) }));
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

/** Shows some more parks. */
export function showMoreParks(): Transition {
  return changeRoute('parks', ({ first }) => ({
    first: Math.min(first + PARKS_STEP, MOST_PARKS),
  }));
}

// Another question has another list: it is read from its beginning, and not in the table of what was picked.
const AFRESH = { first: PARKS_STEP, isSideShown: false } as const satisfies Partial<ParksRoute>;

function without(need: ParkNeed, refs: readonly string[]): ParkNeed {
  const left = { ...need };
  for (const slot of NEED_SLOTS) {
    left[slot] = need[slot].filter((one) => !refs.includes(one));
  }
  return left;
}
