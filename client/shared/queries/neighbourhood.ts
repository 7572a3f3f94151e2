import type { FragmentOf, ResultOf } from 'gql.tada';

import type { Query } from '#client/shared/queries/query.ts';
import {
  compareRelationTypes,
  isEntityType,
  isRelationType,
} from '#client/shared/api/entity-types.ts';
import {
  type Direction,
  type EntityHint,
  type EntityType,
  type RelationCountFact,
  RelationCountFields,
  type RelationFact,
  RelationFields,
  type RelationType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { nextOf } from '#client/shared/api/page-end.ts';

/** What an entity is related to: how much of each kind, and the first hundred of each group. */
export const NeighbourhoodFields = graphql(
  `
    fragment NeighbourhoodFields on Entity @_unmask {
      relationCounts {
        ...RelationCountFields
      }
      relationGroups(types: $types) {
        relations(first: 100) {
          nodes {
            ...RelationFields
          }
        }
      }
    }
  `,
  [RelationCountFields, RelationFields],
);

const GroupQuery = graphql(
  `
    query RelationGroup(
      $ref: EntityRef!
      $types: [RelationType!]
      $entityTypes: [EntityType!]
      $direction: Direction!
      $after: String
    ) {
      entity(ref: $ref) {
        relations(
          types: $types
          entityTypes: $entityTypes
          direction: $direction
          first: 100
          after: $after
        ) {
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
  [RelationFields],
);

/** An entity with relations of every kind it has, though of no group more than a hundred. */
export interface Neighbourhood {
  readonly entity: EntityHint;
  readonly counts: readonly RelationCountFact[];
  readonly relations: readonly RelationFact[];
}

/** An entity's relations, all groups in one. */
export function neighbourhoodOf(
  { id, type, name, nameEn }: EntityHint,
  { relationCounts: counts, relationGroups }: FragmentOf<typeof NeighbourhoodFields>,
): Neighbourhood {
  return {
    entity: { id, type, name, nameEn },
    counts,
    relations: relationGroups.flatMap(({ relations }) => relations.nodes),
  };
}

/** A group of an entity's relations: those of one type that point away from it, or that point to it. */
export interface GroupName {
  readonly direction: Direction;
  readonly type: RelationType;
  /** What it is narrowed to, of what is at the other end; null: the whole group. */
  readonly entityType: EntityType | null;
}

/** A group with those of its relations that are known. */
export interface RelationGroup extends Pick<GroupName, 'direction' | 'type'> {
  readonly key: string;
  readonly relations: readonly RelationFact[];
  readonly total: number;
}

/** A group as the address writes it: IN.FEEDS, or narrowed to a type of entity IN.FEEDS.PROJECT. */
export function groupKey({ direction, type, entityType }: GroupName): string {
  return [direction, type, ...(entityType === null ? [] : [entityType])].join('.');
}

/** Reads a group's key; null where it is none. */
export function parseGroupKey(key: string): GroupName | null {
  const [direction, type, entityType] = key.split('.');
  return (direction === 'IN' || direction === 'OUT') && isRelationType(type)
    ? { direction, type, entityType: isEntityType(entityType) ? entityType : null }
    : null;
}

/** Whether a group's key asks for one type of entity alone, which is asked for by itself. */
export function isNarrowed(key: string): boolean {
  return (parseGroupKey(key)?.entityType ?? null) !== null;
}

/** The end of a relation that is not the entity asked. */
export function otherEnd(relation: RelationFact, entity: string): EntityHint {
  return relation.from.id === entity ? relation.to : relation.from;
}

/** An entity's relations by group: what it points to first, then what points to it. */
export function groupsOf({ entity, counts, relations }: Neighbourhood): readonly RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { type, direction: counted, count } of counts) {
    if (type !== 'APPEARS_IN') {
      const direction = counted === 'IN' ? 'IN' : 'OUT';
      const key = groupKey({ direction, type, entityType: null });
      const total = (groups.get(key)?.total ?? 0) + count;
      groups.set(key, { key, direction, type, total, relations: [] });
    }
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      relations: relations.filter(
        ({ type, from }) =>
          type === group.type && (from.id === entity.id) === (group.direction === 'OUT'),
      ),
    }))
    .sort(compareGroups);
}

function compareGroups(one: RelationGroup, other: RelationGroup): number {
  return one.direction === other.direction
    ? compareRelationTypes(one.type, other.type)
    : Number(one.direction === 'IN') - Number(other.direction === 'IN');
}

/** All relations of one group of an entity, by id and the group's key; none where the key is no group's. */
export function wholeGroupQuery(entity: string, key: string): Query<readonly RelationFact[]> {
  const group = parseGroupKey(key);
  return {
    key: ['whole-group', entity, key],
    ask: async (asking) => (group === null ? [] : relationsOfGroup(entity, group, asking)),
  };
}

async function relationsOfGroup(
  id: string,
  { type, direction, entityType }: GroupName,
  asking: Asking,
): Promise<readonly RelationFact[]> {
  const group = {
    ref: { id },
    types: [type],
    entityTypes: entityType === null ? null : [entityType],
    direction,
  };
  const found: RelationFact[] = [];
  let after: string | null = null;
  do {
    const { entity }: ResultOf<typeof GroupQuery> = await ask(
      GroupQuery,
      { ...group, after },
      asking,
    );
    found.push(...(entity?.relations.nodes ?? []));
    after = nextOf(entity?.relations.pageInfo);
  } while (after !== null);
  return found;
}
