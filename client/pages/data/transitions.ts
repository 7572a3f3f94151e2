import type { Basis, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { ALL_ENTITIES, ALL_RELATIONS, type DataPlace, type DataTab } from './route.ts';

/** Changes what the tables are asked for; ticks stay with the rows that they were set on. */
export function refine(part: Partial<DataPlace>): Transition {
  return (state) =>
    state.place.kind === 'data' ? { ...state, place: { ...state.place, ...part } } : state;
}

/** Turns to the other table; what both can be asked for is kept. */
export function turnTo(tab: DataTab): Transition {
  return (state) => {
    if (state.place.kind !== 'data' || state.place.tab === tab) {
      return state;
    }
    const { bases, section, name, of } = state.place;
    const fresh = tab === 'entities' ? ALL_ENTITIES : ALL_RELATIONS;
    return { ...state, place: { ...fresh, bases, section, name, of } };
  };
}

/** Takes every condition away; order and columns stay. */
export function clearConditions(): Transition {
  return (state) => {
    if (state.place.kind !== 'data') {
      return state;
    }
    const { tab, order, isDescending, columns, ticked } = state.place;
    return { ...state, place: { ...ALL_ENTITIES, tab, order, isDescending, columns, ticked } };
  };
}

/** Adds a type to those asked for, or takes it away. */
export function toggleDataType(type: EntityType): Transition {
  return toggleIn('types', type);
}

/** Adds a type of relation, or takes it away. */
export function toggleVerb(verb: RelationType): Transition {
  return toggleIn('verbs', verb);
}

/** Adds a basis, or takes it away. */
export function toggleDataBasis(basis: Basis): Transition {
  return toggleIn('bases', basis);
}

/** Adds a stage, or takes it away. */
export function toggleStage(stage: string): Transition {
  return toggleIn('stages', stage);
}

/** Adds an entity to those that must be related, or takes it away. */
export function toggleRelated(ref: string): Transition {
  return toggleIn('of', ref);
}

/** Ticks a row, or unticks it. */
export function toggleTick(id: string): Transition {
  return toggleIn('ticked', id);
}

type ListKey = 'types' | 'verbs' | 'bases' | 'stages' | 'of' | 'ticked';

function toggleIn<Key extends ListKey>(key: Key, item: DataPlace[Key][number]): Transition {
  return (state) => {
    if (state.place.kind !== 'data') {
      return state;
    }
    const items: readonly string[] = state.place[key];
    const toggled = items.includes(item)
      ? items.filter((other) => other !== item)
      : [...items, item];
    return { ...state, place: { ...state.place, [key]: toggled } };
  };
}
