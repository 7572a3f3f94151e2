import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { saidIn } from '#client/explorer/entity-panel/said-in.ts';
import { RetractForm } from '#client/explorer/writing/retract-form.tsx';
import { select } from '#client/shared/routing/navigate.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './documents-page.module.css';
import type { ListedRecord } from './records-query.ts';

interface RecordListProps {
  readonly records: readonly ListedRecord[];
  readonly isKeeper: boolean;
  /** Whether they are of several papers, so that each tells its own. */
  readonly isOfSeveral?: boolean;
  /** What else can be done with each. */
  readonly actionOf?: (record: ListedRecord) => ReactNode;
}

/** Records, each with whom it is about, what it says and where. */
export function RecordList({ records, ...rest }: RecordListProps): ReactNode {
  return records.length === 0 ? null : (
    <ol className={clsx('card', styles.records)}>
      {records.map((record) => (
        <RecordItem key={record.id} record={record} {...rest} />
      ))}
    </ol>
  );
}

interface RecordItemProps extends Omit<RecordListProps, 'records'> {
  readonly record: ListedRecord;
}

function RecordItem({ record, isOfSeveral = false, ...rest }: RecordItemProps): ReactNode {
  const words = useWords();
  const { of, adds, at, by, status, document } = record;
  return (
    <li className={clsx('stack gap-1', status === 'RETRACTED' && styles.retracted)}>
      <p className="row wrap gap-2">
        {of === null ? (
          <b lang="zh-CN">{adds?.name}</b>
        ) : (
          <EntityLink entity={of} to={select(of.id)} />
        )}
        <span className="count" lang="zh-CN">
          {isOfSeveral && `《${document.title}》`}
          {at} · {by}
        </span>
        {status !== 'ACCEPTED' && (
          <span className={styles.status}>{words(`documents.status.${status}`)}</span>
        )}
      </p>
      <Said record={record} />
      <Actions record={record} {...rest} />
    </li>
  );
}

function Said({ record }: { readonly record: ListedRecord }): ReactNode {
  const words = useWords();
  const { obstacles, note, retraction } = record;
  return (
    <>
      <p>{saidIn(record, words)}</p>
      {obstacles !== null && <p>{words('records.obstacles', { text: obstacles })}</p>}
      {note !== null && <p lang="zh-CN">{note}</p>}
      {retraction !== null && (
        <p className="aside">{words('documents.retraction', { reason: retraction.reason })}</p>
      )}
    </>
  );
}

function Actions({ record, isKeeper, actionOf }: Omit<RecordItemProps, 'isOfSeveral'>): ReactNode {
  const words = useWords();
  return isKeeper && record.status !== 'RETRACTED' ? (
    <div className="row wrap gap-3">
      {actionOf?.(record)}
      <RetractForm id={record.id} label={words('writing.retract')} />
    </div>
  ) : null;
}
