import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { Duty } from './walk-sheet-query.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Named } from '#client/shared/words/read-name.ts';
import { readStanding } from '#client/shared/words/read-stage-and-titles.ts';
import { matterFirst } from '#client/shared/queries/responsibilities.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Locator } from '#client/shared/ui/locator.tsx';
import styles from './print-sheet.module.css';

interface PrintedDutiesProps {
  /** For whom or what they answer; null where that stands above. */
  readonly of: Named | null;
  /** What type that is of. */
  readonly type: EntityType;
  readonly duties: readonly Duty[];
}

const ROLES = ['LEAD', 'PARTICIPANT'] as const;

/** Who answers for an end of a walk, on paper: a task a paragraph, with those who lead it and those who take part. */
export function PrintedDuties({ of, type, duties: asAnswered }: PrintedDutiesProps): ReactNode {
  const words = useWords();
  const duties = matterFirst(asAnswered);
  const tasks = [...new Map(duties.map(({ task }) => [task.id, task])).values()];
  return (
    <section>
      {of !== null && (
        <h3>
          <EntityName of={of} />
        </h3>
      )}
      {tasks.length === 0 && <p>{words('printSheet.answer.none')}</p>}
      {tasks.map((task) => {
        // The annex, where the task is assigned, stands after the section of the same name.
        const locator = task.mentions.at(-1)?.at;
        const [first] = duties.filter((duty) => duty.task.id === task.id);
        const standing = first === undefined ? null : readStanding(first, type, words);
        return (
          <div key={task.id} className={styles.duty}>
            <p>
              <EntityName of={task} /> {locator !== undefined && <Locator>{locator}</Locator>}{' '}
              {standing !== null && <span className={styles.standing}>{standing}</span>}
            </p>
            {ROLES.map((role) => {
              const departments = duties
                .filter((duty) => duty.task.id === task.id && duty.role === role)
                .map(({ department }) => department);
              return departments.length === 0 ? null : (
                <p key={role}>
                  <b>{words(`responsibility.${role}`)}</b>{' '}
                  {departments.map((department, index) => (
                    <span key={department.id}>
                      {index > 0 && words('list.comma')}
                      <EntityName of={department} />
                    </span>
                  ))}
                </p>
              );
            })}
          </div>
        );
      })}
    </section>
  );
}
