import { type ReactNode, useState } from 'react';

import { FailureNotice } from '#client/explorer/writing/failure-notice.tsx';
import { retryFailed, useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Columns } from './columns.tsx';
import { useDraft } from './draft.ts';
import { RecordStep } from './record-step.tsx';
import { countsOf } from './row-states.ts';
import { RowsTried } from './rows-tried.tsx';
import { Step } from './step.tsx';
import { type ImportGiven, type Trial, trialQuery } from './trial-query.ts';
import { Working } from './working.tsx';

interface TrialStepsProps {
  readonly document: string;
  readonly table: string;
}

/** What the columns mean, what the rows would come to, and the recording of them. */
export function TrialSteps({ document, table }: TrialStepsProps): ReactNode {
  const words = useWords();
  const { list, sheet, columns, checked, isAddingUnknown } = useDraft();
  const given = {
    ...{ document, table, sheet, columns, choices: checked },
    ...{ addUnknown: isAddingUnknown, leaveUnsettled: false },
  };
  const answer = useAnswer(trialQuery(given));
  // What was tried last stays in sight while it is tried anew.
  const [shown, setShown] = useState<Trial | null>(null);
  if (answer.status === 'success' && answer.data !== shown) {
    setShown(answer.data);
  }
  const isBusy = answer.status === 'pending';
  return (
    <>
      {isBusy && (
        <Working>{words('import.trying', { count: list?.sheets[sheet]?.rows ?? 0 })}</Working>
      )}
      {answer.status === 'error' && <FailureNotice failure={answer.error} onRetry={retryFailed} />}
      {shown !== null && <Tried trial={shown} given={given} isBusy={isBusy} />}
    </>
  );
}

interface TriedProps {
  readonly trial: Trial;
  readonly given: ImportGiven;
  readonly isBusy: boolean;
}

function Tried({ trial, given, isBusy }: TriedProps): ReactNode {
  const words = useWords();
  const { choices, checked, recorded } = useDraft();
  const counts = countsOf(trial, choices, checked);
  const unread = trial.errors.filter(({ code }) => UNREADABLE.includes(code));
  if (trial.columns.length === 0) {
    return unread.map(({ message }) => (
      <FailureNotice key={message} failure={{ kind: 'refused', message }} />
    ));
  }
  const open = counts.ASKED + counts.UNKNOWN;
  return (
    <>
      <Step
        number={3}
        title={words('import.columns')}
        isDone={unread.length === 0}
        aside={words('import.columns.aside')}
      >
        <Columns columns={trial.columns} />
        {unread.map(({ message }) => (
          <FailureNotice key={message} failure={{ kind: 'refused', message }} />
        ))}
      </Step>
      <Step number={4} title={words('import.rows')} isDone={open === 0}>
        <RowsTried trial={trial} counts={counts} />
      </Step>
      <Step number={5} title={words('import.record')} isDone={recorded !== null}>
        <RecordStep given={{ ...given, choices }} counts={counts} isBusy={isBusy} />
      </Step>
    </>
  );
}

/** What keeps the rows from being read at all, or from being recorded of this paper. */
const UNREADABLE: readonly string[] = [
  'NO_HEADING',
  'UNKNOWN_TABLE',
  'UNKNOWN_DOCUMENT',
  'RETRACTED',
  'BAD_VALUE',
];
