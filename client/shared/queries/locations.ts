import type { ResultOf } from 'gql.tada';

import {
  type EntityHint,
  EntityHintFields,
  type RelationCountFact,
  RelationCountFields,
} from '#client/shared/api/fragments.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { type Query, queryClient } from './query.ts';

const LocationsQuery = graphql(
  `
    query Locations($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Entity {
          ...EntityHintFields
          relationCounts {
            ...RelationCountFields
          }
        }
        ... on City {
          partOf(types: [CITY], first: 1) {
            nodes {
              ...EntityHintFields
            }
          }
        }
        ... on Sited {
          city {
            ...EntityHintFields
            partOf(types: [CITY], first: 1) {
              nodes {
                ...EntityHintFields
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, RelationCountFields],
);

type LocationNode = NonNullable<ResultOf<typeof LocationsQuery>['nodes'][number]>;

/** Where an entity lies and how much it is related to, as far as a drawing needs to know. */
export interface EntityLocation {
  readonly id: string;
  /** The city, county or district; of a city itself: itself. Null where the plan does not say. */
  readonly city: EntityHint | null;
  /** The city that this one is a part of; null where it is none's. */
  readonly wholeCity: EntityHint | null;
  readonly counts: readonly RelationCountFact[];
}

/** Where the entities of a drawing lie, by id. */
export type LocationsById = ReadonlyMap<string, EntityLocation>;

const MOST_AT_ONCE = 100;

/** Where many entities lie, by id. A drawing grows by a few at a time: only what is new is asked for, a hundred at once. */
export function locationsQuery(ids: readonly string[]): Query<LocationsById> {
  const each = [...new Set(ids)].toSorted();
  return {
    key: ['locations', each],
    ask: async (asking) => {
      const unknown = each.filter((id) => knownLocation(id) === undefined);
      for (let start = 0; start < unknown.length; start += MOST_AT_ONCE) {
        const part = unknown.slice(start, start + MOST_AT_ONCE);
        const { nodes } = await ask(LocationsQuery, { ids: part }, asking);
        for (const location of nodes.flatMap((node) => (node === null ? [] : locationOf(node)))) {
          queryClient.setQueryData(keyOf(location.id), location);
        }
      }
      return new Map(
        each.map(knownLocation).flatMap((one) => (one === undefined ? [] : [[one.id, one]])),
      );
    },
  };
}

function knownLocation(id: string): EntityLocation | undefined {
  return queryClient.getQueryData<EntityLocation>(keyOf(id));
}

function keyOf(id: string): readonly string[] {
  return ['location', id];
}

function locationOf(node: LocationNode): readonly EntityLocation[] {
  if (!('relationCounts' in node)) {
    return [];
  }
  const { id, type, name, nameEn, relationCounts: counts } = node;
  const own: EntityHint = { id, type, name, nameEn };
  const [city, wholes] =
    'partOf' in node
      ? [own, node.partOf.nodes]
      : 'city' in node && node.city !== null
        ? [node.city, node.city.partOf.nodes]
        : [null, []];
  return [{ id, city, wholeCity: wholes[0] ?? null, counts }];
}
