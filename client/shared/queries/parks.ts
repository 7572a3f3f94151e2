import type { Query } from '#client/shared/queries/query.ts';
import type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields, RelationFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

/** The slots of a need, in the order in which they are filled in. */
export const NEED_SLOTS = ['industries', 'places', 'transport', 'platforms'] as const;
export type NeedSlot = (typeof NEED_SLOTS)[number];

/** The kinds of hubs of which any would do. */
export const HUB_KINDS = [
  'DEEP_WATER_PORT',
  'PORT',
  'FISHING_HARBOUR',
  'AIRPORT',
  'RAILWAY_STATION',
] as const;
export type HubKind = (typeof HUB_KINDS)[number];

/** What a firm looks for: ids or names, by slot. */
export type ParkNeed = Readonly<Record<NeedSlot, readonly string[]>>;

/** How much each slot counts against the others, 0 to 100. */
export type SlotWeights = Readonly<Record<NeedSlot, number>>;

/** How much each counts where the reader moves nothing. */
export const USUAL_WEIGHTS: SlotWeights = {
  industries: 40,
  places: 20,
  transport: 15,
  platforms: 5,
};
export const MOST_WEIGHT = 100;

/** How a need is meant beyond what it names. */
export interface NeedTerms {
  /** Any hub of these kinds. */
  readonly kinds: readonly HubKind[];
  /** Ids or names of what a park must have, kinds of hubs among them. */
  readonly required: readonly string[];
  /** The slots of which one thing is enough. */
  readonly anyOf: readonly NeedSlot[];
  readonly weights: SlotWeights;
}

/** Nothing is looked for. */
export const NO_NEED: ParkNeed = { industries: [], places: [], transport: [], platforms: [] };

/** Parks that fit a need, or parks that fit one entity. */
export type ParksQuestion =
  | { readonly by: 'need'; readonly need: ParkNeed; readonly terms: NeedTerms }
  | { readonly by: 'like'; readonly like: string };

const ParkFitFields = graphql(
  `
    fragment ParkFitFields on RelatedPark @_unmask {
      score
      rank
      isTied
      ahead
      park {
        ...EntityHintFields
      }
      parts {
        ...EntityHintFields
      }
      cautions {
        kind
        description
        mentions {
          at
          section {
            plan {
              id
            }
          }
        }
      }
      absences {
        absence
        description
        of {
          id
        }
        passages {
          at
          text
          matches {
            start
            end
          }
          section {
            plan {
              id
            }
          }
        }
      }
      unmetKinds
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
export type ParkCaution = ParkFit['cautions'][number];
export type ParkAbsence = ParkFit['absences'][number];

/** How many parks are ranked at most. */
export const MOST_PARKS = 100;

const ParkAdvice = graphql(
  `
    query ParkAdvice($to: EntityRef, $need: ParkNeed, $first: Int!) {
      parkAdvice(to: $to, need: $need, first: $first) {
        note
        understood {
          asked
          entities {
            ...EntityHintFields
          }
        }
        cautions {
          kind
          description
          mentions {
            at
            section {
              plan {
                id
              }
            }
          }
        }
        nearest {
          ...ParkFitFields
        }
        parks {
          ...ParkFitFields
        }
      }
    }
  `,
  [EntityHintFields, ParkFitFields],
);
export type ParkAdviceFact = ResultOf<typeof ParkAdvice>['parkAdvice'];

/** Parks that fit, best first, each with what speaks for it and against, in the reader's language; and what was understood. */
export function parkAdviceQuery(question: ParksQuestion): Query<ParkAdviceFact> {
  return {
    key: ['park-advice', question],
    isWorded: true,
    ask: async (asking) =>
      (await ask(ParkAdvice, { ...askedBy(question), first: MOST_PARKS }, asking)).parkAdvice,
  };
}

/** What the server is asked for: to be like one thing, or to fit a need. */
export function askedBy(
  question: ParksQuestion,
): Pick<VariablesOf<typeof ParkAdvice>, 'to' | 'need'> {
  if (question.by === 'like') {
    return { to: entityRef(question.like) };
  }
  const {
    need: { industries, places, transport, platforms },
    terms: { kinds, required, anyOf, weights },
  } = question;
  const isKind = (one: string): one is HubKind => HUB_KINDS.some((kind) => kind === one);
  return {
    need: {
      industries: industries.map(entityRef),
      places: places.map(entityRef),
      transport: transport.map(entityRef),
      transportKinds: [...kinds],
      platforms: platforms.map(entityRef),
      required: required.filter((one) => !isKind(one)).map(entityRef),
      requiredKinds: required.filter(isKind),
      anyOf: anyOf.map((slot) => FIELDS[slot]),
      weights,
    },
  };
}

const FIELDS = {
  industries: 'INDUSTRIES',
  places: 'PLACES',
  transport: 'TRANSPORT',
  platforms: 'PLATFORMS',
} as const satisfies Record<NeedSlot, string>;

/** What of the need a reason is about. */
export function wantOf(reason: ParkReason): EntityHint | undefined {
  return reason.entities[0];
}
