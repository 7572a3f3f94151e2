import type { RelationType } from '#client/shared/api/fragments.ts';
import type { LayoutName, Measure } from '#client/shared/routing/canvas-settings.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';

/** Lays the drawing out another way. Where the reader had put things belongs to the layout that is left. */
export function chooseLayout(layout: LayoutName): Transition {
  return (state) =>
    state.settings.layout === layout
      ? state
      : { ...state, settings: { ...state.settings, layout, pins: [] } };
}

/** Lets size tell another measure. */
export function chooseMeasure(sizeBy: Measure): Transition {
  return (state) => ({ ...state, settings: { ...state.settings, sizeBy } });
}

/** Hides the relations of a type, or shows them again. */
export function toggleRelationType(type: RelationType): Transition {
  return (state) => {
    const { hiddenRelationTypes: hidden } = state.settings;
    const hiddenRelationTypes = hidden.includes(type)
      ? hidden.filter((other) => other !== type)
      : [...hidden, type];
    return { ...state, settings: { ...state.settings, hiddenRelationTypes } };
  };
}
