import type { Query } from '#client/shared/queries/query.ts';
import type { FragmentOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields, RelationFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

/** The slots of a need, in the order in which they are filled in. */
export const NEED_SLOTS = ['industries', 'places', 'transport', 'platforms'] as const;
export type NeedSlot = (typeof NEED_SLOTS)[number];

/** What a firm looks for: ids or names, by slot. */
export type ParkNeed = Readonly<Record<NeedSlot, readonly string[]>>;

/** Nothing is looked for. */
export const NO_NEED: ParkNeed = { industries: [], places: [], transport: [], platforms: [] };

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

/** How many parks are ranked at most. */
export const MOST_PARKS = 100;

const MatchingParks = graphql(
  `
    query MatchingParks($need: ParkNeed!, $first: Int!) {
      matchingParks(need: $need, first: $first) {
        ...ParkFitFields
      }
    }
  `,
  [ParkFitFields],
);

const RelatedParks = graphql(
  `
    query RelatedParks($to: EntityRef!, $first: Int!) {
      relatedParks(to: $to, first: $first) {
        ...ParkFitFields
      }
    }
  `,
  [ParkFitFields],
);

/** Parks that fit, best first, each with its reasons, which come in the reader's language. */
export function rankedParksQuery(question: ParksQuestion): Query<readonly ParkFit[]> {
  return {
    key: ['ranked-parks', question],
    isWorded: true,
    ask: (asking) => rankedParks(question, asking),
  };
}

async function rankedParks(question: ParksQuestion, asking: Asking): Promise<readonly ParkFit[]> {
  const first = MOST_PARKS;
  if (question.by === 'like') {
    const to = entityRef(question.like);
    return (await ask(RelatedParks, { to, first }, asking)).relatedParks;
  }
  const { industries, places, transport, platforms } = question.need;
  const need = {
    industries: industries.map(entityRef),
    places: places.map(entityRef),
    transport: transport.map(entityRef),
    platforms: platforms.map(entityRef),
  };
  return (await ask(MatchingParks, { need, first }, asking)).matchingParks;
}

/** What of the need a reason is about. */
export function wantOf(reason: ParkReason): EntityHint | undefined {
  return reason.entities[0];
}
