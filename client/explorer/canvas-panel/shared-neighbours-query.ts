import type { Query } from '#client/shared/queries/query.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const SharedNeighboursQuery = graphql(
  `
    query SharedNeighbours($of: [ID!]!, $types: [RelationType!], $sharedBy: Int!) {
      neighbourhood(of: $of, types: $types, sharedBy: $sharedBy, first: 100) {
        totalCount
        entities {
          ...EntityHintFields
        }
        relations {
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** An entity related to several others, and which of them. */
export interface SharedNeighbour {
  readonly entity: EntityHint;
  readonly sharedBy: readonly string[];
}

/** What several entities are both related to. */
export interface SharedNeighbours {
  readonly neighbours: readonly SharedNeighbour[];
  readonly totalCount: number;
}

/** What at least two of these entities are related to, what most of them share first. */
export function sharedNeighboursQuery(ids: readonly string[]): Query<SharedNeighbours> {
  const of = [...new Set(ids)].toSorted();
  return { key: ['shared-neighbours', of], ask: (asking) => sharedNeighbours(of, asking) };
}

async function sharedNeighbours(of: readonly string[], asking: Asking): Promise<SharedNeighbours> {
  const variables = { of: [...of], types: [...DRAWN_RELATION_TYPES], sharedBy: 2 };
  const { neighbourhood } = await ask(SharedNeighboursQuery, variables, asking);
  const { totalCount, entities, relations } = neighbourhood;
  const kin = new Map<string, Set<string>>();
  for (const { from, to } of relations) {
    note(kin, from.id, to.id);
    note(kin, to.id, from.id);
  }
  const neighbours = entities.map((entity) => ({
    entity,
    sharedBy: of.filter((id) => kin.get(entity.id)?.has(id) === true),
  }));
  return { neighbours, totalCount };
}

function note(kin: Map<string, Set<string>>, one: string, other: string): void {
  kin.set(one, (kin.get(one) ?? new Set<string>()).add(other));
}
