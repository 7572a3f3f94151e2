import type { FragmentOf, ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields, RelationFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { StageFields } from '#client/shared/api/stage-and-title-fields.ts';
import type { Query } from '#client/shared/queries/query.ts';
import { ResponsibilityFields } from '#client/shared/queries/responsibilities.ts';

const SurroundingFields = graphql(
  `
    fragment SurroundingFields on DelaySurrounding @_unmask {
      entity {
        ...EntityHintFields
      }
      relations {
        ...RelationFields
      }
      host {
        ...EntityHintFields
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

const ImpactFields = graphql(
  `
    fragment ImpactFields on DelayedEntity @_unmask {
      entity {
        ...EntityHintFields
      }
      between {
        ...EntityHintFields
      }
      steps {
        relation {
          ...RelationFields
        }
      }
      basis
      intended
      strength
    }
  `,
  [EntityHintFields, RelationFields],
);

const InformedFields = graphql(
  `
    fragment InformedFields on InformedDepartment @_unmask {
      department {
        ...EntityHintFields
      }
      reasons {
        task {
          ...EntityHintFields
          mentions {
            at
          }
        }
        role
        relation
        for {
          ...EntityHintFields
        }
        through {
          of {
            ...EntityHintFields
          }
          duty {
            ...ResponsibilityFields
          }
        }
      }
    }
  `,
  [EntityHintFields, ResponsibilityFields],
);

const DelayImpactQuery = graphql(
  `
    query DelayImpact($of: EntityRef!) {
      delayImpact(of: $of) {
        of {
          ...EntityHintFields
          ...StageFields
          mentions {
            at
          }
        }
        operators {
          ...SurroundingFields
        }
        hosts {
          ...SurroundingFields
        }
        places {
          ...SurroundingFields
        }
        parts {
          ...SurroundingFields
        }
        sisters {
          ...SurroundingFields
        }
        onward {
          ...SurroundingFields
        }
        dependents {
          ...ImpactFields
        }
        fed {
          type
          impacts {
            ...ImpactFields
          }
        }
        leads {
          ...InformedFields
        }
        participants {
          ...InformedFields
        }
        waiting {
          ...InformedFields
        }
        truncated
      }
    }
  `,
  [EntityHintFields, ImpactFields, InformedFields, StageFields, SurroundingFields],
);

/** What a delay bears on, and whom to inform, in the order of the page; all words in it are the plan's. */
export type DelayImpact = ResultOf<typeof DelayImpactQuery>['delayImpact'];
/** Something around what is late, and the relations that show it. */
export type Surrounding = FragmentOf<typeof SurroundingFields>;
/** An entity that a delay bears on, and the walk that shows it. */
export type Impact = FragmentOf<typeof ImpactFields>;
/** A department to inform, with every reason. */
export type InformedDepartment = FragmentOf<typeof InformedFields>;
/** Why to inform a department: its role in a task, and what falls under that task. */
export type Reason = InformedDepartment['reasons'][number];

/** The same by the id or name of what is late. */
export function delayImpactQuery(ref: string): Query<DelayImpact> {
  return {
    key: ['delay-impact', ref],
    ask: async (asking) =>
      (await ask(DelayImpactQuery, { of: entityRef(ref) }, asking)).delayImpact,
  };
}

/** All that is told of, for the share menu. */
export function entitiesOf(impact: DelayImpact): readonly EntityHint[] {
  const { of, operators, hosts, places, parts, sisters, onward } = impact;
  const around = [operators, hosts, places, parts, sisters, onward].flat();
  const impacts = [...impact.dependents, ...impact.fed.flatMap((group) => group.impacts)];
  const departments = [impact.leads, impact.participants, impact.waiting].flat();
  return [
    of,
    ...around.map(({ entity }) => entity),
    ...impacts.flatMap(({ between, entity }) => [...between, entity]),
    ...departments.flatMap(({ department, reasons }) => [
      department,
      ...reasons.map(({ task }) => task),
    ]),
  ];
}
