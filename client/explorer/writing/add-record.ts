import type { ResultOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { InputErrorFields } from '#client/shared/api/input-error-fields.ts';
import { type RecordFact, RecordFields } from '#client/shared/api/record-fields.ts';
import { inputOf, type RecordTyped } from './record-input.ts';

const AddRecord = graphql(
  `
    mutation AddRecord($input: RecordInput!) {
      record(input: $input) {
        record {
          id
          status
        }
        newer {
          ...RecordFields
        }
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [RecordFields, InputErrorFields],
);

export type RecordAdded = ResultOf<typeof AddRecord>['record'];

interface RecordGiven {
  readonly document: string;
  /** The entity's id. */
  readonly of: string;
  /** The newest record that the editor has seen; empty where none. */
  readonly basedOn: string;
  readonly typed: RecordTyped;
}

/** Records what a paper says of an entity; nothing where another editor came first. */
export async function addRecord(
  { document, of, basedOn, typed }: RecordGiven,
  asking: Asking,
): Promise<RecordAdded> {
  const input = { document, of: { id: of }, basedOn, ...inputOf(typed) };
  return (await ask(AddRecord, { input }, asking)).record;
}

/** Which of these was recorded last; empty where there is none. */
export function newestOf(records: readonly RecordFact[]): string {
  const [newest] = records.toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt));
  return newest?.id ?? '';
}
