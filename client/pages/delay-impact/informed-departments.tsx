import { goToDepartment, select } from '#client/shared/routing/navigate.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readStanding } from '#client/shared/words/read-stage-and-titles.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { DelayImpact, InformedDepartment, Reason } from './delay-impact-query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './delay-impact-page.module.css';
import { OwnPeople } from './surroundings-lists.tsx';

const GROUPS = ['leads', 'participants', 'waiting'] as const;

/** Which departments to inform: those that lead what is late, those that take part, those that answer for what waits. */
export function InformedDepartments({ impact }: { readonly impact: DelayImpact }): ReactNode {
  const words = useWords();
  const isNobody = GROUPS.every((group) => impact[group].length === 0);
  return (
    <section id="delay-informed" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words('delay.informed')}</h2>
      <OwnPeople impact={impact} />
      {isNobody && <p>{words('delay.informed.none')}</p>}
      {!isNobody && <p className="aside">{words('delay.informed.text')}</p>}
      {GROUPS.map(
        (group) =>
          impact[group].length > 0 && (
            <div key={group} className={styles.group}>
              <h3>{words(`delay.informed.${group}`)}</h3>
              <ul>
                {impact[group].map((one) => (
                  <Department key={one.department.id} {...one} entity={impact.of} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

interface DepartmentProps extends InformedDepartment {
  /** What is late. */
  readonly entity: EntityHint;
}

function Department({ department, reasons, entity }: DepartmentProps): ReactNode {
  return (
    <li className={styles.line}>
      <EntityLink entity={department} to={goToDepartment(department.id)} />
      <ul>
        {reasons.map((reason) => (
          <ReasonLine key={reason.relation} reason={reason} entity={entity} />
        ))}
      </ul>
    </li>
  );
}

interface ReasonLineProps extends Pick<DepartmentProps, 'entity'> {
  readonly reason: Reason;
}

function ReasonLine({ reason, entity }: ReasonLineProps): ReactNode {
  const words = useWords();
  const { task, role, relation } = reason;
  const names = reason.for.map((one) =>
    one.id === entity.id ? words('delay.itself') : readName(one, words),
  );
  const locator = task.mentions.at(-1)?.at;
  const isOnlyItself = reason.for.length === 1 && reason.for[0]?.id === entity.id;
  return (
    <li>
      <span className={clsx(styles.role, role === 'LEAD' && styles.lead)}>
        {words(`responsibility.${role}`)}
      </span>
      <StateLink to={select(task.id)}>
        <EntityName of={task} />
      </StateLink>
      {locator !== undefined && <Locator to={select(relation)}>{locator}</Locator>}
      {!isOnlyItself && (
        <span className="aside">
          {words('delay.informed.for', { names: names.join(words('list.comma')) })}
        </span>
      )}
      {reason.through.map(({ of, duty }) => (
        <span key={of.id} className="aside">
          {of.id !== entity.id && words('delay.informed.of', { name: readName(of, words) })}
          {readStanding(duty, of.type, words)}
        </span>
      ))}
    </li>
  );
}
