import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { goTo, select } from '#client/shared/routing/navigate.ts';
import type { Impact, DelayReport } from './delay-report.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ImpactSteps } from './impact-steps.tsx';
import styles from './delay-impact-page.module.css';

/** What it feeds, by type, each with how it gets there and how strongly; each type leads to its trace. */
export function Fed({ report }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  const { fed, entity } = report;
  return (
    <section id="slip-fed" tabIndex={-1} className={clsx('stack gap-2', styles.part, styles.fed)}>
      <h2>{words('slip.fed')}</h2>
      <p className={fed.length === 0 ? undefined : 'aside'}>
        {words(fed.length === 0 ? 'slip.fed.none' : 'slip.fed.text')}
      </p>
      {fed.map(({ type, bearings }) => (
        <div key={type} className={styles.group}>
          <h3>
            {words(`type.${type}`)} <span className="count">{bearings.length}</span>
            <StateLink
              to={goTo('trace', {
                question: { from: entity.id, direction: 'DOWNSTREAM', until: [type] },
              })}
              label={`${words('slip.trace')} · ${words(`type.${type}`)}`}
            >
              {words('slip.trace')}
            </StateLink>
          </h3>
          <ul>
            {bearings.map((bearing) => (
              <FedLine key={bearing.entity.id} bearing={bearing} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FedLine({ bearing }: { readonly bearing: Impact }): ReactNode {
  const words = useWords();
  const { basis, isIntended, steps, strength, entity } = bearing;
  return (
    <li className={styles.line}>
      <EntityLink entity={entity} to={select(entity.id)} />
      <div className={styles.how}>
        <BasisMark basis={basis} isIntended={isIntended}>
          {words(basis === 'STATED' ? 'slip.isStated' : 'slip.isDerived')}
          {isIntended && ` · ${words('intended.within')}`}
        </BasisMark>
        <span className={clsx('aside', styles.measure)}>
          {words('slip.steps', { count: steps.length })}{' '}
          {words('slip.strength', { strength: strength.toFixed(2) })}
        </span>
        <ImpactSteps bearing={bearing} />
      </div>
    </li>
  );
}
