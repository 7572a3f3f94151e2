import type { ReactNode } from 'react';

import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './import-page.module.css';
import type { TrialRow } from './trial-query.ts';

const TOLD = ['place', 'industry', 'operator', 'department'] as const;

/** What a row would add as a new work: a project, and what its words tell of place, industry and those who answer for it. */
export function NewWork({ row: { proposed } }: { readonly row: TrialRow }): ReactNode {
  const words = useWords();
  const told = TOLD.flatMap((what) => {
    const entity = proposed?.[what] ?? null;
    return entity === null ? [] : [{ what, entity }];
  });
  return (
    <ul className={styles.changes}>
      {told.length === 0 && <li className="aside">{words('import.new.nothing')}</li>}
      {told.map(({ what, entity }) => (
        <li key={what}>
          <span className="count">{words(`import.new.${what}`)}</span>{' '}
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}
