import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, type EntityType, RelationFields } from '#client/shared/api/fragments.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { type Query, rememberAnswer } from './query.ts';

const TraceQuery = graphql(
  `
    query Trace(
      $from: EntityRef!
      $direction: TraceDirection!
      $until: [EntityType!]
      $first: Int!
    ) {
      trace(from: $from, direction: $direction, until: $until, first: $first) {
        truncated
        from {
          ...EntityHintFields
        }
        reached {
          ...EntityHintFields
        }
        entities {
          ...EntityHintFields
        }
        relations {
          ...RelationFields
          grounds: restsOn {
            ...RelationFields
          }
        }
        paths {
          strength
          entities {
            id
          }
          steps {
            forward
            relation {
              id
            }
          }
        }
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

export type TraceFact = ResultOf<typeof TraceQuery>['trace'];
export type TraceDirection = 'DOWNSTREAM' | 'UPSTREAM';

/** What a trace asks: from where, which way, and what ends it. */
export interface TraceQuestion {
  readonly from: string;
  readonly direction: TraceDirection;
  readonly until: readonly EntityType[];
}

const MOST_WALKS = 50;

/** What an entity feeds, or what feeds it, as walks and as the graph that they make up. */
export function traceQuery(question: TraceQuestion): Query<TraceFact> {
  const { from, direction, until } = question;
  const variables = {
    from: entityRef(from),
    direction,
    until: until.length === 0 ? null : [...until],
    first: MOST_WALKS,
  };
  return {
    key: ['trace', variables],
    ask: async (asking) => {
      const { trace } = await ask(TraceQuery, variables, asking);
      // A name in the address gives way to the id, which then need not be asked for.
      if (trace.from.id !== from) {
        rememberAnswer(traceQuery({ ...question, from: trace.from.id }), trace);
      }
      return trace;
    },
  };
}

/** Which clusters an entity feeds. */
export function clustersFedBy(from: string): TraceQuestion {
  return { from, direction: 'DOWNSTREAM', until: ['CLUSTER'] };
}

/** Which projects, parks and organizations feed an entity. */
export function feedersOf(from: string): TraceQuestion {
  return { from, direction: 'UPSTREAM', until: ['PROJECT', 'PARK', 'ORGANIZATION'] };
}
