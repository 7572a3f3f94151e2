import type { RelationType } from '../../api/fragments.ts';
import type { LayoutName, Measure } from './canvas-edits.ts';
import type { Transition } from '../explorer-state.ts';

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
