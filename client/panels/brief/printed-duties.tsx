import type { ReactNode } from 'react';

import type { Duty } from '../../api/brief.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { Locator } from '../shared/locator.tsx';

interface PrintedDutiesProps {
  /** For whom or what they answer; null where that stands above. */
  readonly name: string | null;
  readonly duties: readonly Duty[];
}

const ROLES = ['LEAD', 'PARTICIPANT'] as const;

/** Who answers for an end of a walk, on paper: a task a paragraph, with those who lead it and those who take part. */
export function PrintedDuties({ name, duties }: PrintedDutiesProps): ReactNode {
  const words = useWords();
  const tasks = [...new Map(duties.map(({ task }) => [task.id, task])).values()];
  return (
    <section>
      {name !== null && <h3 lang="zh-CN">{name}</h3>}
      {tasks.length === 0 && <p>{words('brief.answer.none')}</p>}
      {tasks.map((task) => {
        // The annex, where the task is assigned, stands after the section of the same name.
        const place = task.mentions.at(-1)?.at;
        return (
          <div key={task.id} className="brief-duty">
            <p>
              <span lang="zh-CN">{task.name}</span>{' '}
              {place !== undefined && <Locator>{place}</Locator>}
            </p>
            {ROLES.map((role) => {
              const names = duties
                .filter((duty) => duty.task.id === task.id && duty.role === role)
                .map(({ department }) => department.name);
              return names.length === 0 ? null : (
                <p key={role}>
                  <b>{words(`responsibility.${role}`)}</b>{' '}
                  <span lang="zh-CN">{names.join('、')}</span>
                </p>
              );
            })}
          </div>
        );
      })}
    </section>
  );
}
