import { toggled } from '#client/shared/routing/toggled.ts';
import { MOST_OF_A_SET } from '#client/shared/queries/entity-set.ts';
import type { Basis, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import { isRelationId } from '#client/shared/queries/relation-id.ts';
import type {
  CanvasSettings,
  LayoutName,
  Measure,
  Pin,
} from '#client/shared/routing/canvas-settings.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';

/** Adds an entity to those picked, or puts it back. What the panel tells of is picked first, for that is what the reader started from. */
export function togglePicked(id: string): Transition {
  return (state) => {
    const { picked } = state.settings;
    const start = picked.length === 0 ? startOf(state.selected, id) : [];
    const after = picked.includes(id)
      ? picked.filter((other) => other !== id)
      : [...picked, ...start, id];
    return { ...state, settings: { ...state.settings, picked: after } };
  };
}

/** Adds entities to those picked. */
export function pickAll(ids: readonly string[]): Transition {
  return editing((settings) => ({
    ...settings,
    picked: [...new Set([...settings.picked, ...ids])],
  }));
}

/** Moves on to an entity, and picks it and the one moved from. */
export function pickOnward(from: string, to: string): Transition {
  return (state) => ({ ...pickAll([from, to])(state), selected: to });
}

/** Picks nothing. */
export function clearPicked(): Transition {
  return editing((settings) => ({ ...settings, picked: [] }));
}

/** Takes entities off the drawing. */
export function hideEntities(ids: readonly string[]): Transition {
  return (state) => ({
    ...editing((settings) => ({
      ...settings,
      hiddenEntities: [...new Set([...settings.hiddenEntities, ...ids])],
      picked: settings.picked.filter((id) => !ids.includes(id)),
    }))(state),
    selected: state.selected !== null && ids.includes(state.selected) ? null : state.selected,
  });
}

/** Puts back all that was taken off the drawing. */
export function restoreHidden(): Transition {
  return editing((settings) => ({ ...settings, hiddenEntities: [] }));
}

/** Puts entities where the reader wants them, to stay there. */
export function pin(pins: readonly Pin[]): Transition {
  return editing((settings) => ({
    ...settings,
    pins: [
      ...settings.pins.filter((old) => pins.every(({ id }) => id !== old.id)),
      ...pins.map(whole),
    ],
  }));
}

/** Lets entities go back to where the drawing puts them. */
export function unpin(ids: readonly string[]): Transition {
  return editing((settings) => ({
    ...settings,
    pins: settings.pins.filter(({ id }) => !ids.includes(id)),
  }));
}

/** A drawing of these alone, with the relations among them. */
export function showOnly(ids: readonly string[]): Transition {
  return goToGraphOf(ids.slice(0, MOST_OF_A_SET));
}

function editing(change: (settings: CanvasSettings) => CanvasSettings): Transition {
  return (state) => ({ ...state, settings: change(state.settings) });
}

function startOf(selected: string | null, id: string): readonly string[] {
  return selected === null || selected === id || isRelationId(selected) ? [] : [selected];
}

function whole({ id, x, y }: Pin): Pin {
  return { id, x: Math.round(x), y: Math.round(y) };
}

/** Hides the entities of a type, or shows them again. */
export function toggleType(type: EntityType): Transition {
  return (state) => ({ ...state, hiddenTypes: toggled(state.hiddenTypes, type) });
}

/** Leaves the entities of one type alone; where they are alone already, shows all again. */
export function showOnlyType(type: EntityType, drawn: readonly EntityType[]): Transition {
  const others = drawn.filter((other) => other !== type);
  return (state) => ({
    ...state,
    hiddenTypes: others.every((other) => state.hiddenTypes.includes(other)) ? [] : others,
  });
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

/** Lays the drawing out another way. Where the reader had put things belongs to the layout that is left. */
export function chooseLayout(layout: LayoutName): Transition {
  return (state) =>
    state.settings.layout === layout
      ? state
      : { ...state, settings: { ...state.settings, layout, pins: [] } };
}

/** Lets size tell another measure. */
export function chooseMeasure(sizeBy: Measure): Transition {
  return editing((settings) => ({ ...settings, sizeBy }));
}

/** Hides the relations of a type, or shows them again. */
export function toggleRelationType(type: RelationType): Transition {
  return editing((settings) => ({
    ...settings,
    hiddenRelationTypes: toggled(settings.hiddenRelationTypes, type),
  }));
}
