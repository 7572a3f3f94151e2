import type { ResultOf, VariablesOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { InputErrorFields } from '#client/shared/api/input-error-fields.ts';
import { type Query, TRIAL } from '#client/shared/queries/query.ts';
import { type Choices, NEW } from './choice.ts';

/** How a work stands before a row is recorded of it. */
export const StandingFields = graphql(`
  fragment StandingFields on Entity @_unmask {
    stage
    progress {
      percent
      starts
      ends
      obstacles
      amounts {
        kind
        text
      }
    }
  }
`);

const RowFields = graphql(
  `
    fragment ImportRowFields on ImportRow @_unmask {
      row
      name
      state
      reason
      stage
      stageWord
      percent
      starts
      ends
      obstacles
      note
      amounts {
        kind
        text
      }
      entity {
        ...EntityHintFields
        ...StandingFields
      }
      proposed {
        place {
          ...EntityHintFields
        }
        industry {
          ...EntityHintFields
        }
        operator {
          ...EntityHintFields
        }
        department {
          ...EntityHintFields
        }
      }
      candidates {
        score
        entity {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields, StandingFields],
);

/** As many rows of a state as an answer may hold. */
const TryImport = graphql(
  `
    mutation TryImport($input: ImportRecordsInput!) {
      importRecords(input: $input, dryRun: true) {
        columns {
          column
          heading
          field
          samples
        }
        counts {
          rows
          settled
          asked
          unknown
          added
          left
        }
        asked: rows(states: [ASKED], first: 500) {
          ...ImportRowFields
        }
        unknown: rows(states: [UNKNOWN], first: 500) {
          ...ImportRowFields
        }
        added: rows(states: [NEW], first: 500) {
          ...ImportRowFields
        }
        settled: rows(states: [SETTLED], first: 500) {
          ...ImportRowFields
        }
        left: rows(states: [LEFT], first: 500) {
          ...ImportRowFields
        }
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [RowFields, InputErrorFields],
);

const ImportAll = graphql(
  `
    mutation ImportAll($input: ImportRecordsInput!) {
      importRecords(input: $input, dryRun: false) {
        imported
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [InputErrorFields],
);

type ImportInput = VariablesOf<typeof TryImport>['input'];

/** What a list would come to, were it recorded. */
export type Trial = ResultOf<typeof TryImport>['importRecords'];
export type TrialRow = Trial['asked'][number];
export type RowState = TrialRow['state'];
export type TrialColumn = Trial['columns'][number];
export type ImportField = NonNullable<TrialColumn['field']>;
/** How a work stands before a row is recorded of it. */
export type Standing = Pick<NonNullable<TrialRow['entity']>, 'stage' | 'progress'>;

/** What is asked of a list. */
export interface ImportGiven {
  readonly document: string;
  readonly table: string;
  readonly sheet: number;
  readonly columns: ReadonlyMap<number, ImportField | null>;
  readonly choices: Choices;
  readonly addUnknown: boolean;
  readonly leaveUnsettled: boolean;
}

/** Tries a list: what would be recorded of each row, and what is still to be said. Nothing is written. */
export function trialQuery(given: ImportGiven): Query<Trial> {
  const input = inputOf(given);
  return {
    key: [TRIAL, input],
    isWorded: true,
    ask: async (asking) => (await ask(TryImport, { input }, asking)).importRecords,
  };
}

/** Records the list: all rows or none. */
export async function importAll(given: ImportGiven, asking: Asking) {
  return (await ask(ImportAll, { input: inputOf(given) }, asking)).importRecords;
}

function inputOf({ columns, choices, ...given }: ImportGiven): ImportInput {
  return {
    ...given,
    columns: Array.from(columns, ([column, field]) => ({ column, field })),
    rows: Array.from(choices, ([row, choice]) =>
      choice === NEW ? { row, adds: true } : { row, of: choice?.id ?? null },
    ),
  };
}
