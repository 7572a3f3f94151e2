import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { RecordOffer } from '#client/explorer/writing/record-offer.tsx';
import { WORK_TYPES } from '#client/shared/api/entity-types.ts';
import type { RecordFact } from '#client/shared/api/record-fields.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import { useHand } from '#client/shared/queries/viewer.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './records.module.css';
import { saidIn } from './said-in.ts';

interface RecordsProps {
  readonly entity: EntityFact;
}

/** What papers that came after the plan say of an entity; nothing where none does, unless a work's editor may say more. */
export function Records({ entity }: RecordsProps): ReactNode {
  const words = useWords();
  const hand = useHand();
  const { totalCount } = entity.records;
  const isOffered = hand !== null && WORK_TYPES.includes(entity.type);
  return totalCount === 0 && !isOffered ? null : (
    <section className={clsx('stack gap-3', panelPartStyles.part)} id="part-records" tabIndex={-1}>
      <h3>
        {words('records.title')} <span className="count">{totalCount}</span>
      </h3>
      {totalCount > 0 && <RecordLine entity={entity} />}
      {isOffered && <RecordOffer key={entity.id} of={entity.id} seen={entity.records.nodes} />}
    </section>
  );
}

/** What papers say, from the newest back to the plan. */
function RecordLine({ entity: { records, planStage, plan, addedBy } }: RecordsProps): ReactNode {
  const words = useWords();
  const more = records.totalCount - records.nodes.length;
  return (
    <ol className={clsx('stack', styles.line)}>
      {records.nodes.map((record) => (
        <RecordItem key={record.id} record={record} />
      ))}
      {more > 0 && <li className="aside">{words('records.more', { count: more })}</li>}
      <li className={styles.plan}>
        <p className={styles.date}>{words('records.plan')}</p>
        <p>
          {planStage !== null
            ? readStage(planStage, words)
            : words(addedBy === null ? 'records.plan.none' : 'records.plan.notThere')}
        </p>
        <p className="aside" lang="zh-CN">
          《{plan.title}》
        </p>
      </li>
    </ol>
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
        <StateLink to={goTo('documents', { of: document.id })}>
          <span lang="zh-CN">《{document.title}》</span>
        </StateLink>{' '}
        {words('records.at', { at, issuer: document.issuer, by })}
      </p>
    </li>
  );
}
