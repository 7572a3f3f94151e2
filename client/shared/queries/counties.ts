import type { FragmentOf, ResultOf } from 'gql.tada';

import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import type { Query } from './query.ts';

/** A city, county or district, with the city that it is a part of. */
export const CountyFields = graphql(
  `
    fragment CountyFields on City @_unmask {
      ...EntityHintFields
      partOf(types: [CITY], first: 1) {
        nodes {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields],
);

const CountiesOfPlansQuery = graphql(
  `
    query CountiesOfPlans($after: String) {
      entities(types: [CITY], first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CountyFields
        }
      }
    }
  `,
  [CountyFields],
);

const LocatedQuery = graphql(
  `
    query Located($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Entity {
          ...EntityHintFields
        }
        ...CountyFields
        ... on Sited {
          cities {
            ...CountyFields
          }
        }
        ... on Connecting {
          connects(first: 100) {
            nodes {
              ...EntityHintFields
              ...CountyFields
              ... on Sited {
                cities {
                  ...CountyFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [CountyFields, EntityHintFields],
);

type LocatedNode = NonNullable<ResultOf<typeof LocatedQuery>['nodes'][number]>;

/** A city, county or district. */
export interface County {
  readonly city: EntityHint;
  /** The city that it is a part of; null where it is none's. */
  readonly whole: EntityHint | null;
}

/** An entity and where it is, as finely as the plan tells it. */
export interface LocatedEntity {
  readonly entity: EntityHint;
  /** More than one for what lies in several; empty where the plan does not say. */
  readonly counties: readonly County[];
  /** What a corridor or line joins, in the plan's order; empty for what is neither. */
  readonly joins: readonly Joined[];
}

/** Something that a corridor or line joins to others. */
interface Joined {
  readonly entity: EntityHint;
  readonly counties: readonly County[];
}

/** All cities, counties and districts that the plans name. */
export const countiesOfPlansQuery: Query<readonly County[]> = {
  key: ['counties-of-plans'],
  ask: async (asking) => {
    const found: County[] = [];
    const pages = pagesOf(
      async (after) => (await ask(CountiesOfPlansQuery, { after }, asking)).entities,
    );
    for await (const { nodes } of pages) {
      found.push(...nodes.flatMap((node) => ('partOf' in node ? countyOf(node) : [])));
    }
    return found;
  },
};

const MOST_AT_ONCE = 100;

/** Where these entities are, by id. */
export function locatedQuery(ids: readonly string[]): Query<ReadonlyMap<string, LocatedEntity>> {
  const each = [...new Set(ids)].toSorted();
  return {
    key: ['located', each],
    ask: async (asking) => {
      const parts = Array.from({ length: Math.ceil(each.length / MOST_AT_ONCE) }, (_, index) =>
        each.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
      );
      const answers = await Promise.all(
        parts.map((part) => ask(LocatedQuery, { ids: part }, asking)),
      );
      const located = answers.flatMap(({ nodes }) =>
        nodes.flatMap((node) => (node === null ? [] : locatedOf(node))),
      );
      return new Map(located.map((one) => [one.entity.id, one]));
    },
  };
}

/** A city as the server tells it, with its whole. */
export function countyOf({ partOf, ...city }: FragmentOf<typeof CountyFields>): County {
  return { city, whole: partOf.nodes[0] ?? null };
}

function locatedOf(node: LocatedNode): readonly LocatedEntity[] {
  if (!('name' in node)) {
    return [];
  }
  const { id, type, name, nameEn } = node;
  const entity = { id, type, name, nameEn };
  const joins = 'connects' in node ? node.connects.nodes : [];
  return [
    {
      entity,
      counties: countiesOf(node),
      joins: joins.map((joined) => ({ entity: joined, counties: countiesOf(joined) })),
    },
  ];
}

type Placed =
  | EntityHint
  | FragmentOf<typeof CountyFields>
  | (EntityHint & { readonly cities: readonly FragmentOf<typeof CountyFields>[] });

// A city lies in itself.
function countiesOf(node: Placed): readonly County[] {
  if ('partOf' in node) {
    return [countyOf(node)];
  }
  return 'cities' in node ? node.cities.map(countyOf) : [];
}
