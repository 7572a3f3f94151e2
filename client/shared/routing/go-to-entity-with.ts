import type { Transition } from './explorer-state.ts';
import { goTo } from './navigate.ts';

/** Puts an entity, by id or name, in the middle, with the whole of one group of its relations: IN.DEPENDS_ON. */
export function goToEntityWith(ref: string, group: string): Transition {
  return goTo({ kind: 'entity', ref, expansions: [], whole: [group], without: [] });
}
