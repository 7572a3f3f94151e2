import type { ReactNode } from 'react';

import { FailureNotice } from '#client/explorer/writing/failure-notice.tsx';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { InputErrorFields } from '#client/shared/api/input-error-fields.ts';
import { askAnew, useAnswer } from '#client/shared/queries/query.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { RecordList } from './record-list.tsx';
import { pendingQuery } from './records-query.ts';

const Accept = graphql(
  `
    mutation Accept($input: AcceptInput!) {
      accept(input: $input) {
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [InputErrorFields],
);

async function accept(records: readonly string[], asking: Asking) {
  return (await ask(Accept, { input: { records: [...records] } }, asking)).accept;
}

/** What waits for a keeper, who accepts it one by one or all that is shown; nothing where nothing waits. */
export function Pending({ isKeeper }: { readonly isKeeper: boolean }): ReactNode {
  const words = useWords();
  const { data } = useAnswer(pendingQuery);
  const { send, isBusy, told, failure } = useWriting(accept, askAnew);
  if (data === undefined || data.totalCount === 0) {
    return null;
  }
  return (
    <section className="stack gap-3">
      <h2>{words('documents.pending', { count: data.totalCount })}</h2>
      <RecordList
        records={data.nodes}
        isKeeper={isKeeper}
        isOfSeveral
        actionOf={({ id }) => (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => {
              send([id]);
            }}
          >
            {words('documents.accept')}
          </button>
        )}
      />
      {isKeeper && data.nodes.length > 1 && (
        <p>
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={() => {
              send(data.nodes.map(({ id }) => id));
            }}
          >
            {words('documents.accept.all', { count: data.nodes.length })}
          </button>
        </p>
      )}
      {told?.errors.map(({ message }) => (
        <FailureNotice key={message} failure={{ kind: 'refused', message }} />
      ))}
      <FailureNotice failure={failure} />
    </section>
  );
}
