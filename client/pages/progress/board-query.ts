import type { ResultOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { worksWhere } from '#client/shared/api/works-where.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { RowPage } from '#client/shared/queries/use-pages.ts';
import { PLAN_ALONE, type ProgressOrder, type ProgressRoute } from './route.ts';
import { type BoardRowFact, BoardRowFields, LagFields } from './row-fields.ts';

// What the stages can be narrowed to is counted as if none were chosen.
const BoardQuery = graphql(
  `
    query Board($asOf: Date, $where: EntityFilter, $anyStage: EntityFilter) {
      board: progressBoard(asOf: $asOf, where: $where) {
        date
        works
        papers
        money {
          kind
          value
          works
        }
        columns(first: 8) {
          stage
          count
          planned
          rows {
            ...BoardRowFields
          }
        }
        lags(first: 1) {
          rule
          count
          lags {
            entity {
              ...EntityHintFields
            }
            ...LagFields
          }
        }
        dated: rows(dated: true, first: 0) {
          totalCount
        }
      }
      whole: progressBoard(asOf: $asOf, where: $anyStage) {
        columns(first: 0) {
          stage
          count
        }
      }
    }
  `,
  [BoardRowFields, EntityHintFields, LagFields],
);

type Answered = ResultOf<typeof BoardQuery>;

/** How works stand, before any of them is looked at alone. */
export interface BoardFact extends Omit<Answered['board'], 'dated'> {
  /** How many works there are in all. */
  readonly total: number;
  /** Of how many papers tell a start or an end. */
  readonly datedCount: number;
  /** The stages that can be chosen from. */
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
}
export type ColumnFact = BoardFact['columns'][number];
export type LagGroupFact = BoardFact['lags'][number];

/** The same for a route. */
export function boardQuery({ asOf, filter }: ProgressRoute): Query<BoardFact> {
  const variables = {
    asOf: momentOf(asOf),
    where: worksWhere(filter),
    anyStage: worksWhere({ ...filter, stages: [] }),
  };
  return {
    key: ['progress-board', variables],
    ask: async (asking) => {
      const { board, whole } = await ask(BoardQuery, variables, asking);
      return {
        ...board,
        total: board.columns.reduce((sum, { count }) => sum + count, 0),
        datedCount: board.dated.totalCount,
        stages: whole.columns.flatMap(({ stage, count }) =>
          stage === null || count === 0 ? [] : [{ stage, count }],
        ),
      };
    },
  };
}

const RowsQuery = graphql(
  `
    query BoardRows(
      $asOf: Date
      $where: EntityFilter
      $rules: [LagRule!]
      $dated: Boolean!
      $orderBy: BoardOrder!
      $after: String
    ) {
      progressBoard(asOf: $asOf, where: $where) {
        rows(rules: $rules, dated: $dated, orderBy: $orderBy, first: 60, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...BoardRowFields
          }
        }
      }
    }
  `,
  [BoardRowFields],
);

const ORDERS = {
  place: 'PLACE',
  name: 'NAME',
  stage: 'STAGE',
  percent: 'PERCENT',
  ends: 'ENDS',
  total: 'TOTAL',
  said: 'SAID',
  behind: 'BEHIND',
} as const satisfies Record<ProgressOrder, string>;

/** What the rows of a route are asked for by; along time only those that have a place there. */
export function rowsAsked({ asOf, filter, rules, view, by, isDescending }: ProgressRoute) {
  const direction = isDescending ? ('DESC' as const) : ('ASC' as const);
  return {
    asOf: momentOf(asOf),
    where: worksWhere(filter),
    rules: rules.length === 0 ? null : [...rules],
    dated: view === 'time',
    orderBy: { by: ORDERS[by], direction },
  };
}

/** A page of the rows. */
export async function rowsAfter(
  asked: ReturnType<typeof rowsAsked>,
  after: string | null,
  asking: Asking,
): Promise<RowPage<BoardRowFact>> {
  const { progressBoard } = await ask(RowsQuery, { ...asked, after }, asking);
  return progressBoard.rows;
}

/** Before any paper there is: nothing that counts was said as early as this. */
const BEFORE_PAPERS = '1900';

function momentOf(asOf: string | null): string | null {
  return asOf === PLAN_ALONE ? BEFORE_PAPERS : asOf;
}
