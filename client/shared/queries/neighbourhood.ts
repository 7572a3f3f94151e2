import type { Answered } from '#client/shared/api/api-error.ts';
import type { RelationCountFact } from './entity.ts';
import { unknownEntity } from './entity.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
  type RelationFact,
  RelationFields,
  type RelationType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
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

/** As the entity asked about sees a relation: it points away, or it is pointed to. */
export type Sense = 'OUT' | 'IN';

/** An entity with relations of every kind it has, though of none more than a hundred. */
export interface Neighbourhood {
  readonly entity: EntityHint;
  readonly counts: readonly RelationCountFact[];
  readonly relations: readonly RelationFact[];
}

/** The relations of one type and sense; `entity` is an id. */
export interface GroupRef {
  readonly entity: string;
  readonly type: RelationType;
  readonly sense: Sense;
  /** Only with this type at the other end; null: with any. */
  readonly entityType: EntityType | null;
}

const MOST_OF_A_PAGE = 100;
const ENOUGH_OF_A_GROUP = 40;

/** What an entity is related to, but for where it is mentioned. */
export async function neighbourhood(
  ref: string,
  language: Language,
): Promise<Answered<Neighbourhood>> {
  const variables = {
    ref: entityRef(ref),
    types: [...DRAWN_RELATION_TYPES],
    direction: 'BOTH' as const,
    first: MOST_OF_A_PAGE,
  };
  const answered = await ask(NeighbourhoodQuery, variables, language);
  if (!answered.ok) {
    return answered;
  }
  const { entity } = answered.value;
  if (entity === null) {
    return unknownEntity(ref, language);
  }
  const { relationCounts: counts, relations: page, ...hint } = entity;
  const own = { entity: hint, counts };
  if (page.totalCount <= page.nodes.length) {
    return { ok: true, value: { ...own, relations: page.nodes } };
  }
  // A page is ordered by type, so a hub's first page may hold a single type: the others are asked for one by one.
  const groups = await Promise.all(
    groupsOf(hint.id, counts).map((group) => relationsOfGroup(group, language, ENOUGH_OF_A_GROUP)),
  );
  const failed = groups.find((group) => !group.ok);
  return failed ?? { ok: true, value: { ...own, relations: groups.flatMap(valueOf) } };
}

/** The relations of one group: all of them, page by page, or no more than `most`. */
export async function relationsOfGroup(
  group: GroupRef,
  language: Language,
  most = Infinity,
): Promise<Answered<readonly RelationFact[]>> {
  const found: RelationFact[] = [];
  let after: string | null = null;
  do {
    const first = Math.min(MOST_OF_A_PAGE, most - found.length);
    const answered = await pageOfGroup(group, { first, after }, language);
    if (!answered.ok) {
      return answered;
    }
    found.push(...answered.value.nodes);
    after = answered.value.next;
  } while (after !== null && found.length < most);
  return { ok: true, value: found };
}

interface RelationPage {
  readonly nodes: readonly RelationFact[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

async function pageOfGroup(
  { entity: id, type, sense, entityType }: GroupRef,
  page: { readonly first: number; readonly after: string | null },
  language: Language,
): Promise<Answered<RelationPage>> {
  const entityTypes = entityType === null ? null : [entityType];
  const variables = { ref: { id }, types: [type], entityTypes, direction: sense, ...page };
  return mapAnswered(await ask(NeighbourhoodQuery, variables, language), ({ entity }) => ({
    nodes: entity?.relations.nodes ?? [],
    next: nextOf(entity?.relations.pageInfo),
  }));
}

function valueOf<Value>(answered: Answered<readonly Value[]>): readonly Value[] {
  return answered.ok ? answered.value : [];
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
