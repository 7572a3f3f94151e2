import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { DocumentFact } from '#client/shared/queries/documents.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './documents-page.module.css';

/** The papers, the newest first: date, title, kind, who issued it, how many records it has, who put it in. */
export function DocumentsTable({
  documents,
}: {
  readonly documents: readonly DocumentFact[];
}): ReactNode {
  const words = useWords();
  return (
    <div className={clsx('card', styles.frame)}>
      <table className={styles.table} aria-label={words('documents.table')}>
        <thead>
          <tr>
            <th scope="col">{words('documents.title')}</th>
            <th scope="col">{words('documents.date')}</th>
            <th scope="col">{words('documents.kind')}</th>
            <th scope="col">{words('documents.issuer')}</th>
            <th scope="col">{words('documents.records')}</th>
            <th scope="col">{words('documents.by')}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({ document }: { readonly document: DocumentFact }): ReactNode {
  const words = useWords();
  const { id, title, date, kind, issuer, by, retraction, accepted, pending } = document;
  const isPlan = kind === 'PLAN';
  return (
    <tr className={retraction === null ? undefined : styles.retracted}>
      <th scope="row">
        <StateLink to={isPlan ? goTo('outline', { plan: id }) : goTo('documents', { of: id })}>
          <span lang="zh-CN">{title}</span>
        </StateLink>
        {retraction !== null && <span className="count"> {words('documents.retracted')}</span>}
      </th>
      <td data-label={words('documents.date')}>{date}</td>
      <td data-label={words('documents.kind')}>{words(`document.kind.${kind}`)}</td>
      <td data-label={words('documents.issuer')} lang="zh-CN">
        {issuer}
      </td>
      <td data-label={words('documents.records')}>
        {isPlan ? '' : accepted.totalCount.toLocaleString('en-US')}
        {pending.totalCount > 0 && (
          <span className="count">
            {' '}
            {words('documents.pending.count', { count: pending.totalCount })}
          </span>
        )}
      </td>
      <td data-label={words('documents.by')} lang="zh-CN">
        {by ?? ''}
      </td>
    </tr>
  );
}
