import type { ReactNode } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { type DocumentFact, documentsQuery } from '#client/shared/queries/documents.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useHand } from '#client/shared/queries/viewer.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentsTable } from './documents-table.tsx';
import { OneDocument } from './one-document.tsx';
import { Pending } from './pending.tsx';
import type { DocumentsRoute } from './route.ts';

/** The papers that tell of the plan's works; one that is opened shows what it says. */
export function DocumentsPage({ route: { of } }: { readonly route: DocumentsRoute }): ReactNode {
  const words = useWords();
  const answer = useAnswer(documentsQuery);
  const opened = of === null ? undefined : answer.data?.find(({ id }) => id === of);
  if (opened !== undefined) {
    return <OneDocument key={opened.id} document={opened} />;
  }
  return (
    <DocumentPage
      title={words('page.documents')}
      aside={words('documents.aside')}
      tools={<ImportLink />}
      isNarrow
    >
      <AnswerView answer={answer} loading="documents.loading" lines={8}>
        {(documents) => (
          <>
            {of !== null && <p>{words('documents.unknown', { id: of })}</p>}
            <Listed documents={documents} />
          </>
        )}
      </AnswerView>
    </DocumentPage>
  );
}

function Listed({ documents }: { readonly documents: readonly DocumentFact[] }): ReactNode {
  const words = useWords();
  const hand = useHand();
  return (
    <>
      {hand !== null && <Pending isKeeper={hand.isKeeper} />}
      <DocumentsTable documents={documents} />
      {documents.every(({ kind }) => kind === 'PLAN') && (
        <p className="aside">{words('documents.none')}</p>
      )}
    </>
  );
}

function ImportLink(): ReactNode {
  const words = useWords();
  const hand = useHand();
  return hand === null ? null : (
    <StateLink className="button button-primary" to={goTo('import', {})}>
      {words('documents.import')}
    </StateLink>
  );
}
