import { type ReactNode, useState } from 'react';

import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { RetractForm } from '#client/explorer/writing/retract-form.tsx';
import type { DocumentFact } from '#client/shared/queries/documents.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useHand } from '#client/shared/queries/viewer.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { RecordList } from './record-list.tsx';
import { recordsQuery } from './records-query.ts';

interface OneDocumentProps {
  readonly document: DocumentFact;
}

/** A paper with what it says. */
export function OneDocument({ document }: OneDocumentProps): ReactNode {
  const words = useWords();
  const { title, retraction, accepted } = document;
  return (
    <DocumentPage
      title={title}
      heading={<span lang="zh-CN">{title}</span>}
      aside={<About document={document} />}
      tools={<Tools document={document} />}
      isNarrow
    >
      {retraction !== null && (
        <p>
          {words('documents.retraction', { reason: retraction.reason })}{' '}
          <span lang="zh-CN">{retraction.by}</span>
        </p>
      )}
      <h2>{words('documents.says', { count: accepted.totalCount })}</h2>
      <Records id={document.id} after={null} />
      <KeeperPart document={document} />
    </DocumentPage>
  );
}

function About({ document }: OneDocumentProps): ReactNode {
  const words = useWords();
  const { kind, issuer, date, url, by } = document;
  return (
    <>
      {words(`document.kind.${kind}`)} · <span lang="zh-CN">{issuer}</span> · {date}
      {by !== null && (
        <>
          {' · '}
          {words('documents.by')} <span lang="zh-CN">{by}</span>
        </>
      )}
      {url !== null && (
        <>
          {' · '}
          <a href={url} rel="noreferrer">
            {words('documents.open')}
          </a>
        </>
      )}
    </>
  );
}

function Tools({ document: { id, retraction } }: OneDocumentProps): ReactNode {
  const words = useWords();
  const hand = useHand();
  return (
    <>
      <StateLink className="button" to={goTo('documents', {})}>
        {words('documents.all')}
      </StateLink>
      {hand !== null && retraction === null && (
        <StateLink className="button" to={goTo('import', { document: id })}>
          {words('documents.importInto')}
        </StateLink>
      )}
    </>
  );
}

/** A page of the records; a button shows the next one below it. */
function Records({ id, after }: { readonly id: string; readonly after: string | null }): ReactNode {
  const words = useWords();
  const hand = useHand();
  const [isMore, setMore] = useState(false);
  const answer = useAnswer(recordsQuery(id, after));
  return (
    <AnswerView answer={answer} loading="documents.loading" lines={8}>
      {({ nodes, next, totalCount }) => (
        <>
          {totalCount === 0 && <p className="aside">{words('documents.says.nothing')}</p>}
          <RecordList records={nodes} isKeeper={hand?.isKeeper === true} />
          {next !== null && !isMore && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setMore(true);
              }}
            >
              {words('documents.more')}
            </button>
          )}
          {next !== null && isMore && <Records id={id} after={next} />}
        </>
      )}
    </AnswerView>
  );
}

function KeeperPart({ document: { id, retraction, accepted, pending } }: OneDocumentProps) {
  const words = useWords();
  const hand = useHand();
  return hand?.isKeeper === true && retraction === null ? (
    <section>
      <RetractForm
        id={id}
        label={words('documents.retract')}
        warning={words('documents.retract.warning', {
          count: accepted.totalCount + pending.totalCount,
        })}
      />
    </section>
  ) : null;
}
