import type { FragmentOf, ResultOf } from 'gql.tada';

import { unknownEntity } from '#client/shared/queries/unknown-entity.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import {
  type EntityHint,
  EntityHintFields,
  PathFields,
  RelationFields,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import {
  type ResponsibilityFact,
  ResponsibilityFields,
} from '#client/shared/queries/responsibilities.ts';
import type { AroundFact } from './surroundings.ts';
import { StageFields } from '#client/shared/api/stage-and-title-fields.ts';

const WalkFields = graphql(
  `
    fragment WalkFields on Trace @_unmask {
      truncated
      paths {
        strength
        ...PathFields
      }
    }
  `,
  [PathFields],
);

const DelayImpact = graphql(
  `
    query DelayImpact($of: EntityRef!) {
      entity(ref: $of) {
        ...EntityHintFields
        ...StageFields
        mentions {
          at
        }
        responsibilities {
          ...ResponsibilityFields
        }
        around: relations(types: [OPERATES, LOCATED_IN, PART_OF], first: 100) {
          nodes {
            ...RelationFields
          }
        }
        hosts: relations(
          direction: OUT
          types: [LOCATED_IN, PART_OF]
          entityTypes: [PARK, HUB, PROJECT, PLATFORM]
          first: 5
        ) {
          nodes {
            to {
              id
              relations(types: [OPERATES, LOCATED_IN, PART_OF, FEEDS], first: 100) {
                nodes {
                  ...RelationFields
                }
              }
            }
          }
        }
      }
      dependents: trace(from: $of, types: [DEPENDS_ON, RELIES_ON], first: 100) {
        ...WalkFields
        entities {
          id
          responsibilities {
            ...ResponsibilityFields
          }
        }
      }
      programmes: trace(from: $of, until: [PROGRAMME], first: 50) {
        ...WalkFields
      }
      industries: trace(from: $of, until: [INDUSTRY], first: 50) {
        ...WalkFields
      }
      clusters: trace(from: $of, until: [CLUSTER], first: 50) {
        ...WalkFields
      }
    }
  `,
  [EntityHintFields, RelationFields, ResponsibilityFields, StageFields, WalkFields],
);

type DelayAnswer = ResultOf<typeof DelayImpact>;
type Walks = FragmentOf<typeof WalkFields>;

/** A walk from what is late to what that bears on. */
export type DelayWalk = Walks['paths'][number];

/** Who answers for an entity that is late, or waits for it. */
export interface DutiesFor {
  readonly of: EntityHint;
  readonly duties: readonly ResponsibilityFact[];
}

/** All that is asked about a delay. */
export interface DelayFact {
  readonly entity: Omit<
    NonNullable<DelayAnswer['entity']>,
    'responsibilities' | 'around' | 'hosts'
  >;
  readonly around: AroundFact;
  readonly dependents: Walks;
  readonly programmes: Walks;
  readonly industries: Walks;
  readonly clusters: Walks;
  /** Of the entity itself first, then of each that depends or relies on it. */
  readonly duties: readonly DutiesFor[];
}

/** What depends or relies on an entity, by id or name, what it feeds, and who answers for it and for all that would wait. */
export async function delayFact(ref: string, asking: Asking): Promise<DelayFact> {
  const answer = await ask(DelayImpact, { of: entityRef(ref) }, asking);
  if (answer.entity === null) {
    return unknownEntity(ref, asking);
  }
  const { responsibilities, around, hosts, ...entity } = answer.entity;
  const dutiesById = new Map(
    answer.dependents.entities.map((one) => [one.id, one.responsibilities]),
  ).set(entity.id, responsibilities);
  const waiting = answer.dependents.paths.flatMap(({ entities }) => entities.slice(1));
  const duties = uniqueById([entity, ...waiting]).map((of) => ({
    of,
    duties: dutiesById.get(of.id) ?? [],
  }));
  return {
    ...answer,
    entity,
    around: {
      own: around.nodes,
      hosts: hosts.nodes.map(({ to }) => ({ id: to.id, relations: to.relations.nodes })),
    },
    duties,
  };
}
