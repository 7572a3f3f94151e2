import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { ALL_CORRIDORS } from './route.ts';

/** Opens a corridor as a strip; of a type: with only what is of it. */
export function goToCorridor(of: string, type: EntityType | null = null): Transition {
  return goTo({ ...ALL_CORRIDORS, of, type });
}

/** Lists the corridors that run through a thing or through what it lies in; null: all corridors. */
export function goToCorridorsThrough(through: string | null): Transition {
  return goTo({ ...ALL_CORRIDORS, through });
}

/** Shows only what is at a stop or on a line, and of a type; null: whatever it is. */
export function narrowCorridor(stop: string | null, type: EntityType | null): Transition {
  return (state) =>
    state.place.kind === 'corridor' ? { ...state, place: { ...state.place, stop, type } } : state;
}
