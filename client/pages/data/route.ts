import { isBasis, isEntityType, isRelationType } from '#client/shared/api/entity-types.ts';
import type { Basis, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import { LIST_VIEW, type MapView, mapView } from '#client/shared/routing/map-view.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { type Field, list, listOf, oneOf, text } from '#client/shared/routing/fields.ts';

/** What the tables of each tab can be sorted by; the first is the usual one. */
export const ORDERS = {
  entities: ['place', 'name', 'relations'],
  relations: ['type', 'place', 'from', 'to'],
} as const;

export type DataTab = keyof typeof ORDERS;
export type DataOrder = (typeof ORDERS)[DataTab][number];

/** What a table is sorted by, and which way. */
export interface Sorting {
  readonly by: DataOrder;
  readonly isDescending: boolean;
}

/** All entities and relations as tables, or such of them as are asked for; all that is given must hold. */
export interface DataRoute {
  readonly tab: DataTab;
  /** Entities of these types. */
  readonly types: readonly EntityType[];
  /** Relations of these types. */
  readonly relationTypes: readonly RelationType[];
  readonly bases: readonly Basis[];
  /** A locator: in this section, in what lies below it, or in this paragraph. */
  readonly section: string | null;
  /** The id or name of what the entities lie in. */
  readonly within: string | null;
  /** The id or name of the industry that the entities feed or focus on. */
  readonly industry: string | null;
  readonly stages: readonly string[];
  /** A part of a name; of a relation, of either end. */
  readonly name: string | null;
  /** Ids or names of what the entities are related to; of a relation, its ends. */
  readonly of: readonly string[];
  /** null: as is usual in the tab. */
  readonly sorting: Sorting | null;
  /** The columns shown; empty: the usual ones. */
  readonly columns: readonly string[];
  /** Ids of the rows that are ticked. */
  readonly ticked: readonly string[];
  /** How the entities are seen, and which city or county they are narrowed to. */
  readonly mapView: MapView;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    data: DataRoute;
  }
}

const sorting: Field<Sorting | null> = {
  read: ({ parameters }) => {
    const given = parameters.get('order') ?? '';
    const by = [...ORDERS.entities, ...ORDERS.relations].find(
      (order) => order === given.replace(/^-/, ''),
    );
    return by === undefined ? null : { by, isDescending: given.startsWith('-') };
  },
  write: (value, { parameters }) => {
    if (value !== null) {
      parameters.set('order', `${value.isDescending ? '-' : ''}${value.by}`);
    }
  },
};

export const dataRoute = defineRoute('data', {
  path: '/data',
  fields: {
    tab: oneOf('tab', ['entities', 'relations']),
    // The two tabs share a parameter: no type of entity is called as a type of relation is.
    types: listOf('types', isEntityType),
    relationTypes: listOf('types', isRelationType),
    bases: listOf('basis', isBasis),
    section: text('section'),
    within: text('within'),
    industry: text('industry'),
    stages: list('stages'),
    name: text('name'),
    of: list('of'),
    sorting,
    columns: list('columns'),
    ticked: list('ticked'),
    mapView,
  },
  tidy: (route) => ({ ...route, ...onlyOf(route.tab), sorting: sortingOf(route) }),
});

/** What a table is sorted by: what the reader chose, or what is usual. */
export function sortingIn({ tab, sorting: given }: Pick<DataRoute, 'tab' | 'sorting'>): Sorting {
  return given ?? { by: ORDERS[tab][0], isDescending: false };
}

// What only the other tab can be asked for.
function onlyOf(tab: DataTab): Partial<DataRoute> {
  return tab === 'relations'
    ? { types: [], within: null, industry: null, stages: [], mapView: LIST_VIEW }
    : { relationTypes: [] };
}

function sortingOf({ tab, sorting: given }: DataRoute): Sorting | null {
  const isKnown = given !== null && ORDERS[tab].some((order) => order === given.by);
  const isUsual = given?.by === ORDERS[tab][0] && !given.isDescending;
  return isKnown && !isUsual ? given : null;
}
