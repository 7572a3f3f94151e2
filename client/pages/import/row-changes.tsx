import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import { type Change, changesOf } from './changes.ts';
import styles from './import-page.module.css';
import { standingQuery } from './standing-query.ts';
import type { TrialRow } from './trial-query.ts';

interface RowChangesProps {
  readonly row: TrialRow;
  readonly entity: EntityHint;
}

/** Whom a row means, and what it would change there: what counts now, and what would. */
export function RowChanges({ row, entity }: RowChangesProps): ReactNode {
  const words = useWords();
  const told = row.entity?.id === entity.id ? row.entity : null;
  const { data } = useAnswer(told === null ? standingQuery(entity.id) : null);
  const standing = told ?? data ?? null;
  const changes = standing === null ? [] : changesOf(row, standing);
  return (
    <div className={styles.settled}>
      <EntityLink entity={entity} />
      {standing !== null && changes.length === 0 && (
        <p className="aside">{words('import.unchanged')}</p>
      )}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change.what}>
            <span className="count">{words(`import.change.${change.what}`)}</span>{' '}
            <ChangeText change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChangeText({ change }: { readonly change: Change }): ReactNode {
  const words = useWords();
  const { before } = change;
  return (
    <>
      <span className={styles.before}>
        {before === null ? words('import.change.none') : read(change, before, words)}
      </span>
      {' → '}
      <b>{read(change, change.now, words)}</b>
    </>
  );
}

function read({ what }: Change, value: string, words: Words): string {
  return what === 'stage' ? readStage(value, words) : value;
}
