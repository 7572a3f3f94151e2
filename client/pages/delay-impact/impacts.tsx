import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { goTo, select } from '#client/shared/routing/navigate.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { RelationPlace } from '#client/shared/ui/relation-cite.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readNames } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './delay-impact-page.module.css';
import type { DelayImpact, Impact } from './delay-impact-query.ts';
import { SurroundingGroup } from './surroundings-lists.tsx';

interface DelayProps {
  readonly impact: DelayImpact;
}

/** What depends or relies on it, directly or through another, as lines that can be read out. */
export function Dependents({ impact: { dependents, truncated } }: DelayProps): ReactNode {
  const words = useWords();
  return (
    <section id="delay-dependents" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words('delay.dependents')}</h2>
      {dependents.length === 0 ? (
        <p>{words('delay.dependents.none')}</p>
      ) : (
        <>
          <p className="aside">{words('delay.dependents.text')}</p>
          <ul>
            {dependents.map((impact) => (
              <Dependent key={impact.entity.id} impact={impact} />
            ))}
          </ul>
        </>
      )}
      {truncated && <p className="aside">{words('delay.more')}</p>}
    </section>
  );
}

interface ImpactProps {
  readonly impact: Impact;
}

function Dependent({ impact: { entity, steps } }: ImpactProps): ReactNode {
  const words = useWords();
  const last = steps.at(-1)?.relation;
  if (last === undefined) {
    return null;
  }
  return (
    <li className={styles.line}>
      <EntityLink entity={entity} to={select(entity.id)} />
      <div className={styles.how}>
        <BasisMark basis={last.basis} isIntended={last.intended}>
          {readVerb(last, words)}
        </BasisMark>
        {steps.length === 1 ? <span>{words('delay.it')}</span> : <EntityName of={last.to} />}
        <span className={styles.places}>
          <StepLocators steps={steps} />
        </span>
      </div>
    </li>
  );
}

/** What it feeds, by type, each with how it gets there and how strongly; each type leads to its trace. */
export function Fed({ impact: { fed, of, onward } }: DelayProps): ReactNode {
  const words = useWords();
  return (
    <section id="delay-fed" tabIndex={-1} className={clsx('stack gap-2', styles.part)}>
      <h2>{words('delay.fed')}</h2>
      <p className={fed.length === 0 ? undefined : 'aside'}>
        {words(fed.length === 0 ? 'delay.fed.none' : 'delay.fed.text')}
      </p>
      {fed.map(({ type, impacts }) => (
        <div key={type} className={styles.group}>
          <h3>
            {words(`type.${type}`)} <span className="count">{impacts.length}</span>
            <StateLink
              to={goTo('trace', {
                question: { from: of.id, direction: 'DOWNSTREAM', until: [type] },
              })}
              label={`${words('delay.trace')} · ${words(`type.${type}`)}`}
            >
              {words('delay.trace')}
            </StateLink>
          </h3>
          <ul>
            {impacts.map((impact) => (
              <FedLine key={impact.entity.id} impact={impact} />
            ))}
          </ul>
        </div>
      ))}
      <SurroundingGroup title="delay.onward" some={onward} />
    </section>
  );
}

function FedLine({ impact }: ImpactProps): ReactNode {
  const words = useWords();
  const { basis, intended, steps, between, strength, entity } = impact;
  return (
    <li className={styles.line}>
      <EntityLink entity={entity} to={select(entity.id)} />
      <div className={styles.how}>
        <BasisMark basis={basis} isIntended={intended}>
          {words(basis === 'STATED' ? 'delay.isStated' : 'delay.isDerived')}
          {intended && ` · ${words('intended.within')}`}
        </BasisMark>
        <span className="aside">
          {words('delay.steps', { count: steps.length })}{' '}
          {words('delay.strength', { strength: strength.toFixed(2) })}
        </span>
        {between.length > 0 && (
          <span className="aside">{words('delay.via', { names: readNames(between, words) })}</span>
        )}
        <StepLocators steps={steps} />
      </div>
    </li>
  );
}

/** Where the plan says each step; pressed, a locator opens the relation. */
function StepLocators({ steps }: Pick<Impact, 'steps'>): ReactNode {
  return (
    <span className={styles.places}>
      {steps.map(({ relation }) => (
        <RelationPlace key={relation.id} relation={relation} />
      ))}
    </span>
  );
}
