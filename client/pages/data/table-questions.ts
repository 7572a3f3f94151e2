import { entityRef } from '#client/shared/api/entity-ref.ts';
import { NO_COUNTY } from '#client/shared/routing/map-view.ts';
import type { EntityQuestion } from './entity-rows-query.ts';
import type { RelationQuestion } from './relation-rows-query.ts';
import { type DataRoute, sortingIn } from './route.ts';

/** A table of entities as the server is asked for it. */
export function entityQuestion(route: DataRoute): EntityQuestion {
  const { within, industry } = route;
  return {
    types: givenOf(route.types),
    where: {
      section: route.section,
      within: within === null ? null : entityRef(within),
      located: locatedIn(route.mapView.county),
      industry: industry === null ? null : entityRef(industry),
      stages: givenOf(route.stages),
      name: route.name,
      relatedTo: givenOf(route.of.map((ref) => ({ entity: entityRef(ref) }))),
      basis: givenOf(route.bases),
    },
    orderBy: orderOf(route, ['PLACE', 'NAME', 'RELATIONS']),
  };
}

function locatedIn(county: string | null): NonNullable<EntityQuestion['where']['located']> | null {
  if (county === null) {
    return null;
  }
  return county === NO_COUNTY ? { told: false } : { in: { id: county } };
}

/** A table of relations as the server is asked for it. */
export function relationQuestion(route: DataRoute): RelationQuestion {
  return {
    types: givenOf(route.relationTypes),
    where: {
      section: route.section,
      name: route.name,
      of: givenOf(route.of.map(entityRef)),
      basis: givenOf(route.bases),
    },
    orderBy: orderOf(route, ['TYPE', 'PLACE', 'FROM', 'TO']),
  };
}

// The table that is not shown has no order of its own: it keeps the first.
function orderOf<const Order extends string>(
  route: DataRoute,
  orders: readonly [Order, ...Order[]],
): { by: Order; direction: 'ASC' | 'DESC' } {
  const { by, isDescending } = sortingIn(route);
  return {
    by: orders.find((order) => order === by.toUpperCase()) ?? orders[0],
    direction: isDescending ? 'DESC' : 'ASC',
  };
}

function givenOf<Item>(items: readonly Item[]): Item[] | null {
  return items.length === 0 ? null : [...items];
}
