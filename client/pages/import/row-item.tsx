import type { ReactNode } from 'react';

import { saidIn } from '#client/explorer/entity-panel/said-in.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { isWordKey } from '#client/shared/words/words.ts';
import { NEW } from './choice.ts';
import { useDraft } from './draft.ts';
import styles from './import-page.module.css';
import { NewWork } from './new-work.tsx';
import { RowChanges } from './row-changes.tsx';
import { RowChoices } from './row-choices.tsx';
import { stateOf } from './row-states.ts';
import type { TrialRow } from './trial-query.ts';

interface RowItemProps {
  readonly row: TrialRow;
  /** Why it keeps the list from being recorded. */
  readonly fault?: string | undefined;
}

/** A row of the list: its place and name, what it says, whom it means, and what can be said of that. */
export function RowItem({ row, fault }: RowItemProps): ReactNode {
  const words = useWords();
  const { choices, checked } = useDraft();
  const state = stateOf(row, choices, checked);
  const isWork = row.reason === null || row.reason === 'CHOSEN';
  return (
    <li className={styles.row} data-state={state}>
      <p className={styles.rowHead}>
        <span className="count">{words('import.row', { row: row.row })}</span>{' '}
        <b lang="zh-CN">{row.name}</b>
      </p>
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
      {isWork ? <WorkRow row={row} state={state} /> : <LeftReason reason={row.reason} />}
    </li>
  );
}

function WorkRow({ row, state }: { readonly row: TrialRow; readonly state: string }): ReactNode {
  const words = useWords();
  const { choices } = useDraft();
  const chosen = choices.get(row.row);
  const entity = chosen === undefined ? row.entity : chosen === NEW ? null : chosen;
  return (
    <>
      {state === 'SETTLED' && entity !== null ? (
        <RowChanges row={row} entity={entity} />
      ) : (
        <p className={styles.said}>{saidIn(row, words)}</p>
      )}
      {state === 'NEW' && <NewWork row={row} />}
      <RowChoices
        row={row}
        chosen={entity}
        isLeft={state === 'LEFT'}
        isNew={state === 'NEW'}
        isSure={state === 'SETTLED' && chosen === undefined}
      />
    </>
  );
}

function LeftReason({ reason }: { readonly reason: string | null }): ReactNode {
  const words = useWords();
  const key = `import.reason.${reason ?? ''}`;
  return isWordKey(key) ? <p className="aside">{words(key)}</p> : null;
}
