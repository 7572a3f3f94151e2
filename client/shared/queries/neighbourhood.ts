import { type GroupParts, parseGroupKey } from './relation-group-key.ts';
import type { ResultOf } from 'gql.tada';

import type { Query } from '#client/shared/queries/query.ts';
import type { RelationCountFact } from './entity.ts';
import { unknownEntity } from './entity.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import {
  type EntityHint,
  EntityHintFields,
  type RelationFact,
  RelationFields,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { nextOf } from '#client/shared/api/page-end.ts';

const NeighbourhoodQuery = graphql(
  `
    query Neighbourhood(
      $ref: EntityRef!
      $types: [RelationType!]
      $entityTypes: [EntityType!]
      $direction: Direction!
      $first: Int!
      $after: String
    ) {
      entity(ref: $ref) {
        ...EntityHintFields
        relationCounts {
          type
          direction
          entityType
          count
        }
        relations(
          types: $types
          entityTypes: $entityTypes
          direction: $direction
          first: $first
          after: $after
        ) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...RelationFields
          }
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

/** An entity with relations of every kind it has, though of none more than a hundred. */
export interface Neighbourhood {
  readonly entity: EntityHint;
  readonly counts: readonly RelationCountFact[];
  readonly relations: readonly RelationFact[];
}

/** A group of the relations of an entity, by its id. */
interface GroupRef extends GroupParts {
  readonly entity: string;
}

const MOST_OF_A_PAGE = 100;
const ENOUGH_OF_A_GROUP = 40;

/** What an entity, by id or name, is related to, but for where it is mentioned. */
export function neighbourhoodQuery(ref: string): Query<Neighbourhood> {
  return { key: ['neighbourhood', ref], ask: (asking) => neighbourhood(ref, asking) };
}

/** All relations of one group of an entity, by id and the group's key; none where the key is no group's. */
export function wholeGroupQuery(entity: string, key: string): Query<readonly RelationFact[]> {
  const group = parseGroupKey(key);
  return {
    key: ['whole-group', entity, key],
    ask: async (asking) => (group === null ? [] : relationsOfGroup({ entity, ...group }, asking)),
  };
}

async function neighbourhood(ref: string, asking: Asking): Promise<Neighbourhood> {
  const variables = {
    ref: entityRef(ref),
    types: [...DRAWN_RELATION_TYPES],
    direction: 'BOTH' as const,
    first: MOST_OF_A_PAGE,
  };
  const { entity } = await ask(NeighbourhoodQuery, variables, asking);
  if (entity === null) {
    return unknownEntity(ref, asking);
  }
  const { relationCounts: counts, relations: page, ...hint } = entity;
  const own = { entity: hint, counts };
  if (page.totalCount <= page.nodes.length) {
    return { ...own, relations: page.nodes };
  }
  // A page is ordered by type, so a hub's first page may hold a single type: the others are asked for one by one.
  const groups = await Promise.all(
    groupsOf(hint.id, counts).map((group) => relationsOfGroup(group, asking, ENOUGH_OF_A_GROUP)),
  );
  return { ...own, relations: groups.flat() };
}

// The relations of one group: all of them, page by page, or no more than `most`.
async function relationsOfGroup(
  { entity: id, type, sense, entityType }: GroupRef,
  asking: Asking,
  most = Infinity,
): Promise<readonly RelationFact[]> {
  const group = {
    ref: { id },
    types: [type],
    entityTypes: entityType === null ? null : [entityType],
    direction: sense,
  };
  const found: RelationFact[] = [];
  let after: string | null = null;
  do {
    const first = Math.min(MOST_OF_A_PAGE, most - found.length);
    const { entity }: ResultOf<typeof NeighbourhoodQuery> = await ask(
      NeighbourhoodQuery,
      { ...group, first, after },
      asking,
    );
    found.push(...(entity?.relations.nodes ?? []));
    after = nextOf(entity?.relations.pageInfo);
  } while (after !== null && found.length < most);
  return found;
}

function groupsOf(entity: string, counts: readonly RelationCountFact[]): readonly GroupRef[] {
  const groups = new Map<string, GroupRef>();
  for (const { type, direction } of counts) {
    if (type !== 'APPEARS_IN') {
      const sense = direction === 'IN' ? 'IN' : 'OUT';
      groups.set(`${sense}.${type}`, { entity, type, sense, entityType: null });
    }
  }
  return [...groups.values()];
}
