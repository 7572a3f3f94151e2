import { type ReactNode, useId } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { addUnknown, checkAnew, useDraft } from './draft.ts';
import styles from './import-page.module.css';
import { RowGroup } from './row-group.tsx';
import { type Counts, faultsByRow, rowsOf } from './row-states.ts';
import type { RowState, Trial } from './trial-query.ts';

const STATES = [
  'ASKED',
  'UNKNOWN',
  'SETTLED',
  'NEW',
  'LEFT',
] as const satisfies readonly RowState[];

interface RowsTriedProps {
  readonly trial: Trial;
  readonly counts: Counts;
}

/** How many rows there are of each kind; then those that are asked, and the others folded. */
export function RowsTried({ trial, counts }: RowsTriedProps): ReactNode {
  const words = useWords();
  const { choices, checked } = useDraft();
  const faults = faultsByRow(trial);
  const faulty = rowsOf(trial).filter(({ row }) => faults.has(row));
  return (
    <>
      <StateCounts counts={counts} />
      {faulty.length > 0 && (
        <RowGroup
          title={words('import.faulty')}
          rows={faulty}
          total={faults.size}
          faults={faults}
          isOpen
        />
      )}
      <RowGroup
        title={words('import.state.ASKED')}
        aside={words('import.asked.aside')}
        rows={trial.asked}
        total={trial.counts.asked}
        isOpen
      />
      <RowGroup
        title={words('import.state.UNKNOWN')}
        aside={words('import.unknown.aside')}
        rows={trial.unknown}
        total={trial.counts.unknown}
        isOpen
      />
      {trial.counts.unknown + trial.counts.added > 0 && <AddUnknown trial={trial} />}
      <RowGroup
        title={words('import.state.NEW')}
        aside={words('import.new.aside')}
        rows={trial.added}
        total={trial.counts.added}
        isOpen
      />
      <RowGroup
        title={words('import.state.SETTLED')}
        rows={trial.settled}
        total={trial.counts.settled}
      />
      <RowGroup title={words('import.state.LEFT')} rows={trial.left} total={trial.counts.left} />
      {choices !== checked && (
        <p className="row wrap gap-2">
          <button type="button" className="button" onClick={checkAnew}>
            {words('import.check')}
          </button>
          <span className="aside">{words('import.check.aside')}</span>
        </p>
      )}
    </>
  );
}

function StateCounts({ counts }: Pick<RowsTriedProps, 'counts'>): ReactNode {
  const words = useWords();
  return (
    <dl className={styles.counts}>
      {STATES.map((state) => (
        <div key={state} data-state={state}>
          <dt>{words(`import.state.${state}`)}</dt>
          <dd>{counts[state].toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All rows that come near nothing, however many, are added as new works. */
function AddUnknown({ trial }: Pick<RowsTriedProps, 'trial'>): ReactNode {
  const words = useWords();
  const id = useId();
  const { isAddingUnknown } = useDraft();
  return (
    <p className="row gap-2">
      <input
        id={id}
        type="checkbox"
        checked={isAddingUnknown}
        onChange={({ target }) => {
          addUnknown(target.checked);
        }}
      />
      <label htmlFor={id}>
        {words('import.addUnknown', { count: trial.counts.unknown + trial.counts.added })}
      </label>
    </p>
  );
}
