import { type ReactNode, useId } from 'react';

import { FailureNotice } from '#client/explorer/writing/failure-notice.tsx';
import { RetractForm } from '#client/explorer/writing/retract-form.tsx';
import { askAnew } from '#client/shared/queries/query.ts';
import { useHand } from '#client/shared/queries/viewer.ts';
import { useWriting } from '#client/shared/queries/writing.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { setDraft, takeList, useDraft } from './draft.ts';
import styles from './import-page.module.css';
import type { Counts } from './row-states.ts';
import { importAll, type ImportGiven } from './trial-query.ts';
import { Working } from './working.tsx';

interface RecordStepProps {
  readonly given: ImportGiven;
  readonly counts: Counts;
  /** Whether the rows are being tried anew, so that it is not known what would be recorded. */
  readonly isBusy: boolean;
}

/** All rows are recorded, or none; then where they went, and how to undo it. */
export function RecordStep(props: RecordStepProps): ReactNode {
  const { recorded } = useDraft();
  return recorded === null ? (
    <Ready {...props} />
  ) : (
    <Recorded count={recorded} document={props.given.document} />
  );
}

function Ready({ given, counts, isBusy }: RecordStepProps): ReactNode {
  const words = useWords();
  const { isLeavingOpen } = useDraft();
  const writing = useWriting(importAll, ({ imported, errors }) => {
    if (errors.length === 0) {
      setDraft({ recorded: imported });
      askAnew();
    }
  });
  const open = counts.ASKED + counts.UNKNOWN;
  const recorded = counts.SETTLED + counts.NEW;
  const isReady = recorded > 0 && (open === 0 || isLeavingOpen) && !isBusy;
  return (
    <>
      {open > 0 && <LeaveOpen count={open} />}
      <div className="row wrap gap-3">
        <button
          type="button"
          className="button button-primary"
          disabled={!isReady || writing.isBusy}
          onClick={() => {
            writing.send({ ...given, leaveUnsettled: isLeavingOpen });
          }}
        >
          {words('import.record.all', { count: recorded })}
        </button>
        {writing.isBusy ? (
          <Working>{words('import.recording', { count: recorded })}</Working>
        ) : (
          <span className="aside">{words('import.record.aside')}</span>
        )}
      </div>
      {writing.told?.errors.map(({ message }) => (
        <FailureNotice key={message} failure={{ kind: 'refused', message }} />
      ))}
      <FailureNotice failure={writing.failure} />
    </>
  );
}

function LeaveOpen({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  const id = useId();
  const { isLeavingOpen } = useDraft();
  return (
    <p className="row gap-2">
      <input
        id={id}
        type="checkbox"
        checked={isLeavingOpen}
        onChange={({ target }) => {
          setDraft({ isLeavingOpen: target.checked });
        }}
      />
      <label htmlFor={id}>{words('import.leaveOpen', { count })}</label>
    </p>
  );
}

interface RecordedProps {
  readonly count: number;
  readonly document: string;
}

function Recorded({ count, document }: RecordedProps): ReactNode {
  const words = useWords();
  const hand = useHand();
  return (
    <>
      <p className={styles.recorded} role="status">
        {words('import.recorded', { count })}
      </p>
      <div className="row wrap gap-3">
        <StateLink className="button" to={goTo('documents', { of: document })}>
          {words('import.recorded.where')}
        </StateLink>
        <button
          type="button"
          className="button"
          onClick={() => {
            setDraft({ pasted: '' });
            takeList(null);
          }}
        >
          {words('import.another')}
        </button>
        {hand?.isKeeper === true && (
          <RetractForm
            id={document}
            label={words('import.undo')}
            warning={words('import.undo.warning')}
            onRetracted={() => {
              takeList(null);
            }}
          />
        )}
      </div>
    </>
  );
}
