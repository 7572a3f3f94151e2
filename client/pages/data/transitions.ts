import type { Basis, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import type { DataRoute, DataTab } from './route.ts';

/** Changes what the tables are asked for; ticks stay with the rows that they were set on. */
export function refine(part: Partial<DataRoute>): Transition {
  return changeRoute('data', () => part);
}

/** Turns to the other table; what both can be asked for is kept. */
export function turnTo(tab: DataTab): Transition {
  return changeRoute('data', (route) => {
    const { bases, section, name, of } = route;
    return route.tab === tab
      ? route
      : { ...AS_USUAL, ...NO_CONDITIONS, tab, bases, section, name, of };
  });
}

/** Takes every condition away; order and columns stay. */
export function clearConditions(): Transition {
  return changeRoute('data', () => NO_CONDITIONS);
}

const NO_CONDITIONS = {
  types: [],
  relationTypes: [],
  bases: [],
  section: null,
  within: null,
  industry: null,
  stages: [],
  name: null,
  of: [],
} as const satisfies Partial<DataRoute>;

const AS_USUAL = { sorting: null, columns: [], ticked: [] } as const satisfies Partial<DataRoute>;

/** Adds a type to those asked for, or takes it away. */
export function toggleDataType(type: EntityType): Transition {
  return changeRoute('data', ({ types }) => ({ types: toggled(types, type) }));
}

/** Adds a type of relation, or takes it away. */
export function toggleDataRelationType(type: RelationType): Transition {
  return changeRoute('data', ({ relationTypes }) => ({
    relationTypes: toggled(relationTypes, type),
  }));
}

/** Adds a basis, or takes it away. */
export function toggleDataBasis(basis: Basis): Transition {
  return changeRoute('data', ({ bases }) => ({ bases: toggled(bases, basis) }));
}

/** Adds a stage, or takes it away. */
export function toggleStage(stage: string): Transition {
  return changeRoute('data', ({ stages }) => ({ stages: toggled(stages, stage) }));
}

/** Adds an entity to those that must be related, or takes it away. */
export function toggleRelated(ref: string): Transition {
  return changeRoute('data', ({ of }) => ({ of: toggled(of, ref) }));
}

/** Ticks a row, or unticks it. */
export function toggleTick(id: string): Transition {
  return changeRoute('data', ({ ticked }) => ({ ticked: toggled(ticked, id) }));
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
