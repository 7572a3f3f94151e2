import type { FragmentOf } from 'gql.tada';

import type { Answered } from './api-error.ts';
import { entityRef } from './entity-ref.ts';
import { type EntityHint, EntityHintFields, RelationFields } from './fragments.ts';
import { graphql } from './graphql.ts';
import { ask } from './graphql-client.ts';
import type { Language } from './language.ts';

/** The slots of a need, in the order in which they are filled in. */
export const NEED_SLOTS = ['industries', 'places', 'transport', 'platforms'] as const;
export type NeedSlot = (typeof NEED_SLOTS)[number];

/** What a firm looks for: ids or names, by slot. */
export type ParkNeed = Readonly<Record<NeedSlot, readonly string[]>>;

/** Parks that fit a need, or parks that fit one entity. */
export type ParksQuestion =
  { readonly by: 'need'; readonly need: ParkNeed } | { readonly by: 'like'; readonly like: string };

const ParkFitFields = graphql(
  `
    fragment ParkFitFields on RelatedPark @_unmask {
      score
      park {
        ...EntityHintFields
      }
      unmet {
        ...EntityHintFields
      }
      reasons {
        feature
        description
        contribution
        most
        entities {
          ...EntityHintFields
        }
        relations {
          ...RelationFields
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);
export type ParkFit = FragmentOf<typeof ParkFitFields>;
export type ParkReason = ParkFit['reasons'][number];

const ParkRankFields = graphql(
  `
    fragment ParkRankFields on RelatedPark @_unmask {
      score
      park {
        ...EntityHintFields
      }
      unmet {
        ...EntityHintFields
      }
    }
  `,
  [EntityHintFields],
);
type ParkRank = FragmentOf<typeof ParkRankFields>;

/** How many parks are ranked at most. */
export const MOST_PARKS = 100;

const MatchingParks = graphql(
  `
    query MatchingParks($need: ParkNeed!, $first: Int!, $most: Int!) {
      told: matchingParks(need: $need, first: $first) {
        ...ParkFitFields
      }
      all: matchingParks(need: $need, first: $most) {
        ...ParkRankFields
      }
    }
  `,
  [ParkFitFields, ParkRankFields],
);

const RelatedParks = graphql(
  `
    query RelatedParks($to: EntityRef!, $first: Int!, $most: Int!) {
      told: relatedParks(to: $to, first: $first) {
        ...ParkFitFields
      }
      all: relatedParks(to: $to, first: $most) {
        ...ParkRankFields
      }
    }
  `,
  [ParkFitFields, ParkRankFields],
);

/** The first parks with their reasons, and the rank of all. */
export interface RankedParks {
  readonly told: readonly ParkFit[];
  readonly all: readonly ParkRank[];
}

/** Parks that fit, best first; reasons for as many as are to be told. */
export async function rankedParks(
  question: ParksQuestion,
  first: number,
  language: Language,
): Promise<Answered<RankedParks>> {
  if (question.by === 'like') {
    const to = entityRef(question.like);
    return ask(RelatedParks, { to, first, most: MOST_PARKS }, language);
  }
  const { industries, places, transport, platforms } = question.need;
  const need = {
    industries: industries.map(entityRef),
    places: places.map(entityRef),
    transport: transport.map(entityRef),
    platforms: platforms.map(entityRef),
  };
  return ask(MatchingParks, { need, first, most: MOST_PARKS }, language);
}

/** What a reason is about: what was looked for. */
export function wantOf(reason: ParkReason): EntityHint | undefined {
  return reason.entities[0];
}
