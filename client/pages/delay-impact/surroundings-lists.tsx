import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { select } from '#client/shared/routing/navigate.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey } from '#client/shared/words/words.ts';
import styles from './delay-impact-page.module.css';
import type { DelayImpact, Surrounding } from './delay-impact-query.ts';

interface DelayProps {
  readonly impact: DelayImpact;
}

/** Who runs what is late, what it belongs to and where it lies: who is to be told before any department. */
export function OwnPeople({ impact: { operators, hosts, places } }: DelayProps): ReactNode {
  return (
    <>
      <SurroundingGroup title="delay.operators" some={operators} />
      <SurroundingGroup title="delay.hosts" some={hosts} />
      <SurroundingGroup title="delay.places" some={places} />
    </>
  );
}

/** What lies in it, and what lies with it in the same park, base or port. */
export function Neighbours({ impact: { parts, sisters } }: DelayProps): ReactNode {
  const words = useWords();
  return parts.length + sisters.length === 0 ? null : (
    <section id="delay-neighbours" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words('delay.neighbours')}</h2>
      <p className="aside">{words('delay.neighbours.text')}</p>
      <SurroundingGroup title="delay.parts" some={parts} />
      <SurroundingGroup title="delay.sisters" some={sisters} />
    </section>
  );
}

interface SurroundingGroupProps {
  readonly title: WordKey;
  readonly some: readonly Surrounding[];
}

/** Some of what is around, each with how that is known; nothing where there is none. */
export function SurroundingGroup({ title, some }: SurroundingGroupProps): ReactNode {
  const words = useWords();
  return some.length === 0 ? null : (
    <div className={styles.group}>
      <h3>
        {words(title)} <span className="count">{some.length}</span>
      </h3>
      <ul>
        {some.map((one) => (
          <SurroundingLine key={one.entity.id} {...one} />
        ))}
      </ul>
    </div>
  );
}

function SurroundingLine({ entity, relations, host }: Surrounding): ReactNode {
  const words = useWords();
  const isStated = relations.every(({ basis }) => basis === 'STATED');
  return (
    <li className={styles.line}>
      <EntityLink entity={entity} to={select(entity.id)} />
      <div className={styles.how}>
        <BasisMark
          basis={isStated ? 'STATED' : 'DERIVED'}
          isIntended={relations.some(({ intended }) => intended)}
        >
          {words(isStated ? 'delay.isStated' : 'delay.isDerived')}
        </BasisMark>
        {host !== null && (
          <span className="aside">{words('delay.via', { names: readName(host, words) })}</span>
        )}
        <span className={styles.places}>
          {relations.map((relation) => (
            <RelationPlace key={relation.id} relation={relation} />
          ))}
        </span>
      </div>
    </li>
  );
}
