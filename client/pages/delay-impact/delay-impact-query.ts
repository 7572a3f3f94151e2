import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { unknownEntity } from '#client/shared/queries/entity.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';
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

const Slip = graphql(
  `
    query Slip($of: EntityRef!) {
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

type SlipAnswer = ResultOf<typeof Slip>;

/** A walk from what is late to what that bears on. */
export type SlipWalk = SlipAnswer['dependents']['paths'][number];

/** Who answers for something that is late, or waits for it. */
export interface DutiesFor {
  readonly of: EntityHint;
  readonly duties: readonly ResponsibilityFact[];
}

/** All that is asked about a delay. */
export interface SlipFact extends Omit<SlipAnswer, 'entity'> {
  readonly entity: NonNullable<SlipAnswer['entity']>;
  /** Of the thing itself first, then of each that depends or relies on it. */
  readonly duties: readonly DutiesFor[];
}

/** What hangs on an entity, what it feeds, and who answers for all of that which would wait. */
export async function slip(ref: string, language: Language): Promise<Answered<SlipFact>> {
  const answered = await ask(Slip, { of: entityRef(ref) }, language);
  if (!answered.ok) {
    return answered;
  }
  const { entity, ...walks } = answered.value;
  if (entity === null) {
    return unknownEntity(ref, language);
  }
  const waiting = walks.dependents.paths.flatMap(({ entities }) => entities.slice(1));
  const all = [...new Map([entity, ...waiting].map((each) => [each.id, each])).values()];
  const duties: DutiesFor[] = [];
  for (const answer of await Promise.all(all.map((of) => dutiesFor(of, language)))) {
    if (!answer.ok) {
      return answer;
    }
    duties.push(answer.value);
  }
  return { ok: true, value: { entity, ...walks, duties } };
}

async function dutiesFor(of: EntityHint, language: Language): Promise<Answered<DutiesFor>> {
  const answered = await responsibilities(of.id, language);
  return answered.ok ? { ok: true, value: { of, duties: answered.value } } : answered;
}
