import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import { toggled } from '#client/shared/routing/toggled.ts';
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
  return changeRoute('data', ({ mapView }) => ({
    ...NO_CONDITIONS,
    mapView: { ...mapView, county: null },
  }));
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

type ListName = 'types' | 'relationTypes' | 'bases' | 'stages' | 'of' | 'ticked';

/** Adds a type, a stage, a ticked row and the like to those that the route lists, or takes it away. */
export function toggle<Name extends ListName>(
  name: Name,
  item: DataRoute[Name][number],
): Transition {
  return changeRoute('data', (route) => {
    const items: readonly string[] = route[name];
    return { ...route, [name]: toggled(items, item) };
  });
}
