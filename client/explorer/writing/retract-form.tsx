import { type ReactNode, useState } from 'react';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';
import { InputErrorFields } from '#client/shared/api/input-error-fields.ts';
import { askAnew } from '#client/shared/queries/query.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { FailureNotice } from './failure-notice.tsx';
import { TextField } from './field.tsx';
import { readFaults } from './read-faults.ts';
import styles from './writing.module.css';

const Retract = graphql(
  `
    mutation Retract($input: RetractInput!) {
      retract(input: $input) {
        retracted
        errors {
          ...InputErrorFields
        }
      }
    }
  `,
  [InputErrorFields],
);

interface Retraction {
  readonly id: string;
  readonly reason: string;
}

async function retract(input: Retraction, asking: Asking) {
  return (await ask(Retract, { input }, asking)).retract;
}

interface RetractFormProps {
  /** A record's or a document's id. */
  readonly id: string;
  /** The words of the button that opens the form. */
  readonly label: string;
  /** What will count no more, in a sentence. */
  readonly warning?: string;
  /** What is done once it is taken back. */
  readonly onRetracted?: (count: number) => void;
}

/** Takes something back, with a reason. It stays to be read. */
export function RetractForm(props: RetractFormProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <OpenForm
      {...props}
      onClose={() => {
        setOpen(false);
      }}
    />
  ) : (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        setOpen(true);
      }}
    >
      {props.label}
    </button>
  );
}

interface OpenFormProps extends RetractFormProps {
  readonly onClose: () => void;
}

function OpenForm({ id, label, warning, onRetracted, onClose }: OpenFormProps): ReactNode {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { send, isBusy, told, failure } = useWriting(retract, ({ retracted, errors }) => {
    if (errors.length === 0) {
      onClose();
      onRetracted?.(retracted);
      askAnew();
    }
  });
  const faults = readFaults(told?.errors ?? [], ['reason']);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        send({ id, reason });
      }}
    >
      {warning !== undefined && <p>{warning}</p>}
      <TextField
        label={words('writing.reason')}
        placeholder={words('writing.reason.like')}
        value={reason}
        error={faults.get('reason')}
        isRequired
        onChange={setReason}
      />
      {faults.has('') && <p className={styles.fault}>{faults.get('')}</p>}
      <FailureNotice failure={failure} />
      <div className="row wrap gap-2">
        <button type="submit" className="button" disabled={isBusy}>
          {words(isBusy ? 'writing.busy' : 'writing.retract')}
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          {words('writing.cancel')}
        </button>
      </div>
    </form>
  );
}
