import { goToDepartment, select } from '#client/shared/routing/navigate.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readStanding } from '#client/shared/words/read-stage-and-titles.ts';
import type { Reason, DelayReport, Told } from './delay-report.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './delay-impact-page.module.css';

const GROUPS = ['lead', 'participant', 'waiting'] as const;

/** Which departments to tell: those that lead what is late, those that take part, those that answer for what waits. */
export function InformedDepartments({ report }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  const isNobody = GROUPS.every((group) => report.informed[group].length === 0);
  return (
    <section id="slip-told" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words('slip.told')}</h2>
      {isNobody && <p>{words('slip.told.none')}</p>}
      {!isNobody && <p className="aside">{words('slip.told.text')}</p>}
      {GROUPS.map(
        (group) =>
          report.informed[group].length > 0 && (
            <div key={group} className={styles.group}>
              <h3>{words(`slip.told.${group}`)}</h3>
              <ul>
                {report.informed[group].map((told) => (
                  <Department key={told.department.id} told={told} report={report} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

interface DepartmentProps {
  readonly told: Told;
  readonly report: DelayReport;
}

function Department({ told: { department, reasons }, report }: DepartmentProps): ReactNode {
  return (
    <li className={styles.line}>
      <EntityLink entity={department} to={goToDepartment(department.id)} />
      <ul>
        {reasons.map((reason) => (
          <ReasonLine key={reason.relation} reason={reason} report={report} />
        ))}
      </ul>
    </li>
  );
}

interface ReasonLineProps {
  readonly reason: Reason;
  readonly report: DelayReport;
}

function ReasonLine({ reason, report }: ReasonLineProps): ReactNode {
  const words = useWords();
  const { task, role, relation } = reason;
  const names = reason.for.map((one) =>
    one.id === report.entity.id ? words('slip.itself') : readName(one, words),
  );
  const locator = task.mentions.at(-1)?.at;
  const isOnlyItself = reason.for.length === 1 && reason.for[0]?.id === report.entity.id;
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
          {words('slip.told.for', { names: names.join(words('slip.comma')) })}
        </span>
      )}
      {reason.through.map(({ of, duty }) => (
        <span key={of.id} className="aside">
          {of.id !== report.entity.id && words('slip.told.of', { name: readName(of, words) })}
          {readStanding(duty, of.type, words)}
        </span>
      ))}
    </li>
  );
}
