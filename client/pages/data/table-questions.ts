import { entityRef } from '#client/shared/api/entity-ref.ts';
import type { EntityQuestion } from './entity-rows-query.ts';
import type { RelationQuestion } from './relation-rows-query.ts';
import { type DataOrder, type DataRoute, sortingIn } from './route.ts';

const ENTITY_ORDERS = {
  place: 'PLACE',
  name: 'NAME',
  relations: 'RELATIONS',
  type: 'PLACE',
  from: 'PLACE',
  to: 'PLACE',
} as const satisfies Readonly<Record<DataOrder, string>>;

const RELATION_ORDERS = {
  type: 'TYPE',
  place: 'PLACE',
  from: 'FROM',
  to: 'TO',
  name: 'TYPE',
  relations: 'TYPE',
} as const satisfies Readonly<Record<DataOrder, string>>;

/** A table of entities as the server is asked for it. */
export function entityQuestion(route: DataRoute): EntityQuestion {
  const { within, industry } = route;
  const { by, isDescending } = sortingIn(route);
  return {
    types: givenOf(route.types),
    where: {
      section: route.section,
      within: within === null ? null : entityRef(within),
      industry: industry === null ? null : entityRef(industry),
      stages: givenOf(route.stages),
      name: route.name,
      relatedTo: givenOf(route.of.map((ref) => ({ entity: entityRef(ref) }))),
      basis: givenOf(route.bases),
    },
    orderBy: { by: ENTITY_ORDERS[by], direction: isDescending ? 'DESC' : 'ASC' },
  };
}

/** A table of relations as the server is asked for it. */
export function relationQuestion(route: DataRoute): RelationQuestion {
  const { by, isDescending } = sortingIn(route);
  return {
    types: givenOf(route.relationTypes),
    where: {
      section: route.section,
      name: route.name,
      of: givenOf(route.of.map(entityRef)),
      basis: givenOf(route.bases),
    },
    orderBy: { by: RELATION_ORDERS[by], direction: isDescending ? 'DESC' : 'ASC' },
  };
}

function givenOf<Item>(items: readonly Item[]): Item[] | null {
  return items.length === 0 ? null : [...items];
}
