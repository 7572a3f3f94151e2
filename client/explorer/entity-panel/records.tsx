import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { RecordFact } from '#client/shared/api/record-fields.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './records.module.css';
import { saidIn } from './said-in.ts';

/** What papers that came after the plan say of an entity, from the newest back to the plan; nothing where none does. */
export function Records({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const { records, planStage, plan } = entity;
  if (records.totalCount === 0) {
    return null;
  }
  const more = records.totalCount - records.nodes.length;
  return (
    <section className={clsx('stack gap-3', panelPartStyles.part)} id="part-records" tabIndex={-1}>
      <h3>
        {words('records.title')} <span className="count">{records.totalCount}</span>
      </h3>
      <ol className={clsx('stack', styles.line)}>
        {records.nodes.map((record) => (
          <RecordItem key={record.id} record={record} />
        ))}
        {more > 0 && <li className="aside">{words('records.more', { count: more })}</li>}
        <li className={styles.plan}>
          <p className={styles.date}>{words('records.plan')}</p>
          <p>{planStage === null ? words('records.plan.none') : readStage(planStage, words)}</p>
          <p className="aside" lang="zh-CN">
            《{plan.title}》
          </p>
        </li>
      </ol>
    </section>
  );
}

function RecordItem({ record }: { readonly record: RecordFact }): ReactNode {
  const words = useWords();
  const { date, document, at, by, note, obstacles } = record;
  return (
    <li>
      <p className={styles.date}>{date}</p>
      <p>{saidIn(record, words)}</p>
      {obstacles !== null && <p>{words('records.obstacles', { text: obstacles })}</p>}
      {note !== null && <p lang="zh-CN">{note}</p>}
      <p className="aside">
        {document.url === null ? (
          <span lang="zh-CN">《{document.title}》</span>
        ) : (
          <a href={document.url} rel="noreferrer" lang="zh-CN">
            《{document.title}》
          </a>
        )}{' '}
        {words('records.at', { at, issuer: document.issuer, by })}
      </p>
    </li>
  );
}
