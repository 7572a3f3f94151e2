import type { Basis, EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';

/** Hides the entities of a type, or shows them again. */
export function toggleType(type: EntityType): Transition {
  return (state) => ({ ...state, hiddenTypes: toggled(state.hiddenTypes, type) });
}

/** Hides the relations of a basis, or shows them again. */
export function toggleBasis(basis: Basis): Transition {
  return (state) => ({ ...state, hiddenBases: toggled(state.hiddenBases, basis) });
}

/** Hides the relations that the plan only wishes, or shows them again. */
export function toggleIntended(): Transition {
  return (state) => ({ ...state, isIntendedHidden: !state.isIntendedHidden });
}

/** Puts the list in the drawing's place, or the drawing back. */
export function toggleList(): Transition {
  return (state) => ({ ...state, isListShown: !state.isListShown });
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
