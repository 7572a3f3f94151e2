import { type ReactNode, useState } from 'react';

import { type DocumentKind, PAPER_KINDS } from '#client/shared/queries/documents.ts';
import { askAnew } from '#client/shared/queries/query.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { addDocument, type PaperTyped } from './add-document.ts';
import { FailureNotice } from './failure-notice.tsx';
import { ChoiceField, TextField } from './field.tsx';
import { readFaults } from './read-faults.ts';
import styles from './writing.module.css';

const FIELDS = ['title', 'issuer', 'date', 'kind', 'url'] as const;
const REQUIRED = ['title', 'issuer', 'date'] as const;

interface PaperFormProps {
  /** What the paper most likely is. */
  readonly usualKind: DocumentKind;
  readonly onAdded: (id: string) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Puts in a paper that is not there yet. One that is there already is as good as put in. */
export function PaperForm({ usualKind, onAdded, onCancel }: PaperFormProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState<PaperTyped>({
    title: '',
    issuer: '',
    date: '',
    kind: usualKind,
    url: '',
  });
  const { send, isBusy, told, failure } = useWriting(addDocument, ({ id }) => {
    if (id !== null) {
      askAnew();
      onAdded(id);
    }
  });
  const [isTried, setTried] = useState(false);
  const missing = REQUIRED.filter((field) => typed[field].trim() === '');
  const faults =
    isTried && missing.length > 0
      ? new Map(missing.map((field) => [field, words('writing.required')]))
      : readFaults(told?.errors ?? [], FIELDS);
  const set = (part: Partial<PaperTyped>): void => {
    setTyped({ ...typed, ...part });
  };
  return (
    <form
      className={styles.form}
      aria-label={words('writing.paper.new')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.length === 0) {
          send(typed);
        }
      }}
    >
      <PaperFields typed={typed} faults={faults} set={set} />
      {faults.has('') && <p className={styles.fault}>{faults.get('')}</p>}
      <FailureNotice failure={failure} />
      <div className="row wrap gap-2">
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {words(isBusy ? 'writing.busy' : 'writing.paper.add')}
        </button>
        {onCancel !== undefined && (
          <button type="button" className="button button-plain" onClick={onCancel}>
            {words('writing.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

interface PaperFieldsProps {
  readonly typed: PaperTyped;
  readonly faults: ReadonlyMap<string, string>;
  readonly set: (part: Partial<PaperTyped>) => void;
}

function PaperFields({ typed, faults, set }: PaperFieldsProps): ReactNode {
  const words = useWords();
  const text = (field: 'title' | 'issuer' | 'date' | 'url') => ({
    label: words(`writing.paper.${field}`),
    placeholder: words(`writing.paper.${field}.like`),
    value: typed[field],
    error: faults.get(field),
    onChange: (value: string) => {
      set({ [field]: value });
    },
  });
  return (
    <div className={styles.fields}>
      <TextField {...text('title')} isWide isRequired />
      <TextField {...text('issuer')} isRequired />
      <TextField {...text('date')} isRequired />
      <ChoiceField
        label={words('writing.paper.kind')}
        value={typed.kind}
        error={faults.get('kind')}
        options={PAPER_KINDS.map((kind) => ({ value: kind, text: words(`document.kind.${kind}`) }))}
        onChange={(value) => {
          set({ kind: PAPER_KINDS.find((kind) => kind === value) ?? typed.kind });
        }}
      />
      <TextField {...text('url')} isWide inputMode="url" />
    </div>
  );
}
