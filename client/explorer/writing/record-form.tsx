import { type ReactNode, useState } from 'react';

import { saidIn } from '#client/explorer/entity-panel/said-in.ts';
import type { RecordFact } from '#client/shared/api/record-fields.ts';
import { askAnew } from '#client/shared/queries/query.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { addRecord, newestOf, type RecordAdded } from './add-record.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { readFaults } from './read-faults.ts';
import { atFields, badNumbers, NOTHING_TYPED, type RecordTyped } from './record-input.ts';
import { StatementFields } from './statement-fields.tsx';
import styles from './writing.module.css';

const FIELDS = ['document', ...Object.keys(NOTHING_TYPED)];

interface RecordFormProps {
  /** The entity's id. */
  readonly of: string;
  /** The records that the editor sees. */
  readonly seen: readonly RecordFact[];
  /** Closes the form; `isPending`: what was recorded waits for a keeper; null: nothing was. */
  readonly onClose: (isPending: boolean | null) => void;
}

/** Records what one paper says of one work. */
export function RecordForm({ of, seen, onClose }: RecordFormProps): ReactNode {
  const words = useWords();
  const [document, setDocument] = useState<string | null>(null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [basedOn, setBasedOn] = useState(newestOf(seen));
  const [isTried, setTried] = useState(false);
  const { send, isBusy, told, failure } = useWriting(addRecord, ({ record, newer }) => {
    if (record !== null) {
      askAnew();
      onClose(record.status === 'PENDING');
    } else if (newer.length > 0) {
      setBasedOn(newestOf(newer));
    }
  });
  const unfit = unfitOf(typed, document, words);
  const faults =
    isTried && unfit.size > 0 ? unfit : readFaults(atFields(errorsOf(told), typed), FIELDS);
  return (
    <div className={styles.form}>
      <PaperChoice
        chosen={document}
        error={faults.get('document')}
        usualKind="OTHER"
        onChoose={setDocument}
      />
      <form
        className={styles.form}
        aria-label={words('writing.record')}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (unfit.size === 0 && document !== null) {
            send({ document, of, basedOn, typed });
          }
        }}
      >
        <StatementFields
          typed={typed}
          faults={faults}
          set={(part) => {
            setTyped({ ...typed, ...part });
          }}
        />
        {faults.has('') && <p className={styles.fault}>{faults.get('')}</p>}
        <Newer records={told?.newer ?? []} />
        <FailureNotice failure={failure} />
        <Buttons isBusy={isBusy} isOvertaken={(told?.newer.length ?? 0) > 0} onClose={onClose} />
      </form>
    </div>
  );
}

/** That others came first is told with what they say. */
function errorsOf(told: RecordAdded | null): RecordAdded['errors'] {
  return (told?.errors ?? []).filter(({ code }) => code !== 'OUTDATED');
}

function unfitOf(
  typed: RecordTyped,
  document: string | null,
  words: ReturnType<typeof useWords>,
): ReadonlyMap<string, string> {
  const required = words('writing.required');
  return new Map([
    ...(document === null ? [['document', required] as const] : []),
    ...(typed.at.trim() === '' ? [['at', required] as const] : []),
    ...badNumbers(typed).map((field) => [field, words('writing.number')] as const),
  ]);
}

/** What others have recorded since the form was opened. */
function Newer({ records }: { readonly records: readonly RecordFact[] }): ReactNode {
  const words = useWords();
  return records.length === 0 ? null : (
    <div className={styles.notice} role="alert">
      <p>{words('writing.newer')}</p>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <b lang="zh-CN">{record.by}</b> {saidIn(record, words)}{' '}
            <span lang="zh-CN">
              《{record.document.title}》{record.at}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ButtonsProps extends Pick<RecordFormProps, 'onClose'> {
  readonly isBusy: boolean;
  /** Whether others came first, so that it is sent beside what they say. */
  readonly isOvertaken: boolean;
}

function Buttons({ isBusy, isOvertaken, onClose }: ButtonsProps): ReactNode {
  const words = useWords();
  const label = isOvertaken ? 'writing.record.still' : 'writing.record.send';
  return (
    <div className="row wrap gap-2">
      <button type="submit" className="button button-primary" disabled={isBusy}>
        {words(isBusy ? 'writing.busy' : label)}
      </button>
      <button
        type="button"
        className="button button-plain"
        onClick={() => {
          onClose(null);
        }}
      >
        {words('writing.cancel')}
      </button>
    </div>
  );
}
