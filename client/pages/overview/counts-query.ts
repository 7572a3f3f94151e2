import type { Answered } from '#client/shared/api/api-error.ts';
import type { RelationCountFact } from '#client/shared/queries/entity.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
import { nextOf, type PageEnd } from '#client/shared/api/page-end.ts';

const CensusQuery = graphql(
  `
    query Census($types: [EntityType!]!, $after: String) {
      entities(types: $types, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...EntityHintFields
          relationCounts {
            type
            direction
            entityType
            count
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

const HowMuchQuery = graphql(`
  query HowMuch {
    statistics {
      entities {
        type
        count
      }
      relations {
        type
        count
      }
    }
  }
`);

/** An entity with how many relations it has, by type, direction and the type at the other end. */
export type Counted = EntityHint & { readonly relationCounts: readonly RelationCountFact[] };

/** All entities of a type, counted but not fetched with their relations. */
export async function census(
  type: EntityType,
  language: Language,
): Promise<Answered<readonly Counted[]>> {
  const found: Counted[] = [];
  let after: string | null = null;
  do {
    const answered: Answered<CensusPage> = mapAnswered(
      await ask(CensusQuery, { types: [type], after }, language),
      ({ entities }) => entities,
    );
    if (!answered.ok) {
      return answered;
    }
    found.push(...answered.value.nodes);
    after = nextOf(answered.value.pageInfo);
  } while (after !== null);
  return { ok: true, value: found };
}

interface CensusPage {
  readonly nodes: readonly Counted[];
  readonly pageInfo: PageEnd;
}

/** How much the atlas holds. */
export interface HowMuch {
  readonly byType: ReadonlyMap<EntityType, number>;
  readonly entities: number;
  readonly relations: number;
}

/** How many entities of each type all plans together hold, and how many relations. */
export async function howMuch(language: Language): Promise<Answered<HowMuch>> {
  return mapAnswered(await ask(HowMuchQuery, {}, language), ({ statistics }) => {
    const byType = new Map<EntityType, number>();
    for (const { type, count } of statistics.flatMap((plan) => plan.entities)) {
      byType.set(type, (byType.get(type) ?? 0) + count);
    }
    return {
      byType,
      entities: [...byType.values()].reduce((sum, count) => sum + count, 0),
      relations: statistics
        .flatMap((plan) => plan.relations)
        .reduce((sum, { count }) => sum + count, 0),
    };
  });
}
