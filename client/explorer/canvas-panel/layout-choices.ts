import type { RelationType } from '#client/shared/api/fragments.ts';
import type { LayoutName, Measure } from '#client/shared/routing/canvas-settings.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';

/** Lays the drawing out another way. Where the reader had put things belongs to the layout that is left. */
export function chooseLayout(layout: LayoutName): Transition {
  return (state) =>
    state.edits.layout === layout
      ? state
      : { ...state, edits: { ...state.edits, layout, pins: [] } };
}

/** Lets size tell another measure. */
export function chooseMeasure(sizeBy: Measure): Transition {
  return (state) => ({ ...state, edits: { ...state.edits, sizeBy } });
}

/** Hides the relations of a type, or shows them again. */
export function toggleRelationType(type: RelationType): Transition {
  return (state) => {
    const { hiddenRelationTypes: hidden } = state.edits;
    const hiddenRelationTypes = hidden.includes(type)
      ? hidden.filter((other) => other !== type)
      : [...hidden, type];
    return { ...state, edits: { ...state.edits, hiddenRelationTypes } };
  };
}
