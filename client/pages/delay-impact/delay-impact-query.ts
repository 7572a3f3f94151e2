import type { ResultOf } from 'gql.tada';

import { unknownEntity } from '#client/shared/queries/entity.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import {
  responsibilities,
  type ResponsibilityFact,
} from '#client/shared/queries/responsibilities.ts';
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
      }
      dependents: trace(from: $of, types: [DEPENDS_ON, RELIES_ON], first: 100) {
        ...WalkFields
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
  [EntityHintFields, StageFields, WalkFields],
);

type DelayAnswer = ResultOf<typeof DelayImpact>;

/** A walk from what is late to what that bears on. */
export type DelayWalk = DelayAnswer['dependents']['paths'][number];

/** Who answers for an entity that is late, or waits for it. */
export interface DutiesFor {
  readonly of: EntityHint;
  readonly duties: readonly ResponsibilityFact[];
}

/** All that is asked about a delay. */
export interface DelayFact extends Omit<DelayAnswer, 'entity'> {
  readonly entity: NonNullable<DelayAnswer['entity']>;
  /** Of the entity itself first, then of each that depends or relies on it. */
  readonly duties: readonly DutiesFor[];
}

/** What depends or relies on an entity, by id or name, what it feeds, and who answers for it and for all that would wait. */
export async function delayFact(ref: string, asking: Asking): Promise<DelayFact> {
  const { entity, ...walks } = await ask(DelayImpact, { of: entityRef(ref) }, asking);
  if (entity === null) {
    return unknownEntity(ref, asking);
  }
  const waiting = walks.dependents.paths.flatMap(({ entities }) => entities.slice(1));
  const duties = await Promise.all(
    uniqueById([entity, ...waiting]).map(async (of) => ({
      of,
      duties: await responsibilities(of.id, asking),
    })),
  );
  return { entity, ...walks, duties };
}
