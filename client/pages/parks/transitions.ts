import {
  MOST_PARKS,
  NEED_SLOTS,
  type NeedSlot,
  type ParkNeed,
} from '#client/shared/queries/parks.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { MOST_SIDE, NO_NEED, PARKS, PARKS_STEP, type ParksPlace } from './route.ts';

/** Looks for parks that fit a need, afresh. */
export function goToParks(need: Partial<ParkNeed>): Transition {
  return goTo({ ...PARKS, need: { ...NO_NEED, ...need } });
}

/** Looks for parks like this one, or fit for this entity, afresh. */
export function goToParksLike(like: string): Transition {
  return goTo({ ...PARKS, like });
}

/** Looks for one more thing; a need takes the place of the entity that parks were to be like. */
export function addWant(slot: NeedSlot, ref: string): Transition {
  return onParks((place) => ({
    ...asked(place),
    like: null,
    need: { ...place.need, [slot]: [...new Set([...place.need[slot], ref])] },
  }));
}

/** Looks for one thing less, whichever slot it stands in; the address may hold its id or its name. */
export function dropWant(...refs: readonly string[]): Transition {
  return onParks((place) => ({ ...asked(place), need: without(place.need, refs) }));
}

/** Asks for parks like an entity, in the need's stead; null: for none. */
export function setLike(like: string | null): Transition {
  return onParks((place) => ({ ...asked(place), like, need: NO_NEED }));
}

/** Picks a park to stand beside others, or puts it back. */
export function togglePick(id: string): Transition {
  return onParks((place) => {
    const others = place.side.filter((one) => one !== id);
    const side = others.length < place.side.length ? others : [...others, id].slice(0, MOST_SIDE);
    return { ...place, side, isSideShown: place.isSideShown && side.length > 0 };
  });
}

/** Shows the picked parks side by side, or the list again. */
export function showSide(isSideShown: boolean): Transition {
  return onParks((place) => ({ ...place, isSideShown }));
}

/** Tells of some more parks. */
export function showMoreParks(): Transition {
  return onParks((place) => ({
    ...place,
    first: Math.min(place.first + PARKS_STEP, MOST_PARKS),
  }));
}

// Another question has another list: it is read from its beginning, and not in the table of what was picked.
function asked(place: ParksPlace): ParksPlace {
  return { ...place, first: PARKS_STEP, isSideShown: false };
}

function without(need: ParkNeed, refs: readonly string[]): ParkNeed {
  const left = { ...need };
  for (const slot of NEED_SLOTS) {
    left[slot] = need[slot].filter((one) => !refs.includes(one));
  }
  return left;
}

function onParks(turn: (place: ParksPlace) => ParksPlace): Transition {
  return (state) => (state.place.kind === 'parks' ? { ...state, place: turn(state.place) } : state);
}
