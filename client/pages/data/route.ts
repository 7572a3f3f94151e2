import { isBasis, isEntityType, isRelationType } from '#client/shared/api/entity-types.ts';
import type { Basis, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** What the tables of each tab can be sorted by; the first is the usual one. */
export const ORDERS = {
  entities: ['place', 'name', 'relations'],
  relations: ['type', 'place', 'from', 'to'],
} as const;

export type DataTab = keyof typeof ORDERS;
export type DataOrder = (typeof ORDERS)[DataTab][number];

/** All entities and relations as tables, or such of them as are asked for; what is given must all hold. */
export interface DataPlace {
  readonly kind: 'data';
  readonly tab: DataTab;
  /** Entities of these types. */
  readonly types: readonly EntityType[];
  /** Relations of these types. */
  readonly verbs: readonly RelationType[];
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
  readonly order: DataOrder;
  readonly isDescending: boolean;
  /** The columns shown; null: the usual ones. */
  readonly columns: readonly string[] | null;
  /** Ids of the rows that are ticked. */
  readonly ticked: readonly string[];
}

/** All entities, in the plan's order. */
export const ALL_ENTITIES: DataPlace = {
  kind: 'data',
  tab: 'entities',
  types: [],
  verbs: [],
  bases: [],
  section: null,
  within: null,
  industry: null,
  stages: [],
  name: null,
  of: [],
  order: 'place',
  isDescending: false,
  columns: null,
  ticked: [],
};

/** All relations, by type. */
export const ALL_RELATIONS: DataPlace = { ...ALL_ENTITIES, tab: 'relations', order: 'type' };

export function parseDataPlace(pathname: string, parameters: URLSearchParams): DataPlace | null {
  if (!isAt(pathname, 'data')) {
    return null;
  }
  const tab = parameters.get('tab') === 'relations' ? 'relations' : 'entities';
  const columns = listOf(parameters, 'columns');
  return {
    kind: 'data',
    tab,
    ...ownOf(tab, parameters),
    bases: listOf(parameters, 'basis').filter(isBasis),
    section: textOf(parameters, 'section'),
    name: textOf(parameters, 'name'),
    of: listOf(parameters, 'of'),
    ...orderOf(tab, parameters.get('order') ?? ''),
    columns: columns.length === 0 ? null : columns,
    ticked: listOf(parameters, 'ticked'),
  };
}

/** Writes what is asked for; two places that ask for the same rows write the same. */
export function printDataQuestion(place: DataPlace, parameters: URLSearchParams): void {
  const { order, isDescending, tab } = place;
  setText(parameters, 'tab', tab === 'entities' ? null : tab);
  setList(parameters, 'types', tab === 'entities' ? place.types : place.verbs);
  setList(parameters, 'basis', place.bases);
  setText(parameters, 'section', place.section);
  setText(parameters, 'within', place.within);
  setText(parameters, 'industry', place.industry);
  setList(parameters, 'stages', place.stages);
  setText(parameters, 'name', place.name);
  setList(parameters, 'of', place.of);
  const isUsual = order === ORDERS[tab][0] && !isDescending;
  setText(parameters, 'order', isUsual ? null : `${isDescending ? '-' : ''}${order}`);
}

export function printDataPlace(place: DataPlace, parameters: URLSearchParams): string {
  printDataQuestion(place, parameters);
  setList(parameters, 'columns', place.columns ?? []);
  setList(parameters, 'ticked', place.ticked);
  return '/data';
}

// What only one of the tabs can be asked for.
function ownOf(tab: DataTab, parameters: URLSearchParams) {
  const types = listOf(parameters, 'types');
  return tab === 'relations'
    ? { types: [], verbs: types.filter(isRelationType), within: null, industry: null, stages: [] }
    : {
        types: types.filter(isEntityType),
        verbs: [],
        within: textOf(parameters, 'within'),
        industry: textOf(parameters, 'industry'),
        stages: listOf(parameters, 'stages'),
      };
}

function orderOf(tab: DataTab, text: string): Pick<DataPlace, 'order' | 'isDescending'> {
  const isDescending = text.startsWith('-');
  const order = ORDERS[tab].find((known) => known === text.replace(/^-/, ''));
  return order === undefined
    ? { order: ORDERS[tab][0], isDescending: false }
    : { order, isDescending };
}
