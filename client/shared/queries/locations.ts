import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import type { RelationCountFact } from './entity.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const BearingsQuery = graphql(
  `
    query Bearings($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Entity {
          ...EntityHintFields
          relationCounts {
            type
            direction
            entityType
            count
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
  [EntityHintFields],
);

type BearingsNode = NonNullable<ResultOf<typeof BearingsQuery>['nodes'][number]>;

/** Where an entity lies and how much it is related to, as far as a drawing needs to know. */
export interface Bearings {
  readonly id: string;
  /** The city, county or district; of a city itself: itself. Null where the plan does not say. */
  readonly city: EntityHint | null;
  /** The city that this one is a part of; null where it is none's. */
  readonly wholeCity: EntityHint | null;
  readonly counts: readonly RelationCountFact[];
}

const MOST_AT_ONCE = 100;

/** The bearings of many entities, a hundred a question. */
export async function bearings(
  ids: readonly string[],
  language: Language,
): Promise<Answered<readonly Bearings[]>> {
  const found: Bearings[] = [];
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const part = ids.slice(start, start + MOST_AT_ONCE);
    const answered = await ask(BearingsQuery, { ids: part }, language);
    if (!answered.ok) {
      return answered;
    }
    found.push(...answered.value.nodes.flatMap((node) => (node === null ? [] : bearingsOf(node))));
  }
  return { ok: true, value: found };
}

function bearingsOf(node: BearingsNode): readonly Bearings[] {
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
