import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';

/** Shows only what is at a stop or on a line, and of a type; null: whatever it is. */
export function narrowCorridor(stop: string | null, type: EntityType | null): Transition {
  return changeRoute('corridors', () => ({ stop, type }));
}
