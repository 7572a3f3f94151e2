import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { EntityFact } from '#client/shared/queries/entity.ts';
import { matterFirst, type ResponsibilityFact } from '#client/shared/queries/responsibilities.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { readStanding } from '#client/shared/words/read-stage-and-titles.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './responsibilities.module.css';

/** Who answers for an entity: by task, the departments with their roles, and the walk that shows it. */
export function Responsibilities({ entity }: { readonly entity: EntityFact }): ReactNode {
  const words = useWords();
  const { responsibilities: duties } = entity;
  return (
    <section
      className={clsx('stack gap-3', panelPartStyles.part)}
      id="part-responsibilities"
      tabIndex={-1}
    >
      <h3>
        {words(
          entity.type === 'DEPARTMENT' ? 'responsibility.ofDepartment' : 'responsibility.title',
        )}
      </h3>
      {duties.length === 0 && <p className="aside">{words('responsibility.none')}</p>}
      {byTask(matterFirst(duties)).map((rows) => (
        <TaskRows key={rows[0]?.task.id} rows={rows} of={entity} />
      ))}
    </section>
  );
}

interface TaskRowsProps {
  readonly rows: readonly ResponsibilityFact[];
  readonly of: EntityHint;
}

function TaskRows({ rows, of }: TaskRowsProps): ReactNode {
  const words = useWords();
  const [first] = rows;
  if (first === undefined) {
    return null;
  }
  const { task, through } = first;
  // The annex, where the task is assigned, stands after the section of the same name.
  const locator = task.mentions.at(-1)?.at;
  const standing = readStanding(first, of.type, words);
  return (
    <div className={clsx('stack gap-2', styles.responsibility)}>
      <p className={clsx('row', styles.task)}>
        <EntityLink entity={task} to={select(task.id)} />
        {locator !== undefined && <Locator>{locator}</Locator>}
      </p>
      {standing !== null && <p className="aside">{standing}</p>}
      <ul>
        {rows.map(({ department, role }) => (
          <li key={`${department.id} ${role}`}>
            <EntityLink entity={department} to={select(department.id)} />
            <span className={clsx(styles.role, role === 'LEAD' && styles.lead)}>
              {words(`responsibility.${role}`)}
            </span>
          </li>
        ))}
      </ul>
      {through.steps.length > 0 && <ThroughWalk path={through} />}
    </div>
  );
}

function byTask(rows: readonly ResponsibilityFact[]): readonly (readonly ResponsibilityFact[])[] {
  const tasks = [...new Set(rows.map(({ task }) => task.id))];
  return tasks.map((id) => rows.filter(({ task }) => task.id === id));
}

/** The walk from a task to the thing it answers for, a line a step. */
function ThroughWalk({ path }: { readonly path: ResponsibilityFact['through'] }): ReactNode {
  const words = useWords();
  return (
    <details className={styles.through}>
      <summary>{words('responsibility.through')}</summary>
      <ol>
        {path.steps.map(({ relation, forward }, index) => {
          const next = path.entities[index + 1];
          return (
            <li key={relation.id}>
              <BasisMark basis={relation.basis} isIntended={relation.intended}>
                {readVerb(relation, words, forward ? 'OUT' : 'IN')}
              </BasisMark>
              {next !== undefined && <EntityName of={next} />}
              <RelationPlace relation={relation} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}
