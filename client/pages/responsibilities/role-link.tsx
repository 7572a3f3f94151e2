import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { Duty } from '#client/shared/queries/matrix.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './role-link.module.css';

/** A role as a word; pressed, it opens the relation with the sentence that gives it. */
export function RoleLink({ duty }: { readonly duty: Duty }): ReactNode {
  const words = useWords();
  const isSelected = useExplorer((state) => state.selected === duty.relation);
  const { role, relation, department, task } = duty;
  return (
    <StateLink
      className={clsx(styles.link, role === 'LEAD' && styles.lead)}
      to={select(relation)}
      label={words(`responsibilities.cell.${role}`, {
        department: readName(department, words),
        task: readName(task, words),
      })}
      isCurrent={isSelected}
    >
      {words(`responsibility.${role}`)}
    </StateLink>
  );
}
