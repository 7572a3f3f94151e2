import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { select } from '#client/shared/routing/navigate.ts';
import type { Impact, DelayReport } from './delay-report.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityLink } from '#client/shared/ui/entity-link.tsx';
import { ImpactSteps } from './impact-steps.tsx';
import styles from './delay-impact-page.module.css';

/** What depends or relies on it, at once or through another, as lines that can be read out. */
export function Dependents({ report }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  const { dependents, isCut } = report;
  return (
    <section
      id="slip-dependents"
      tabIndex={-1}
      className={clsx('stack gap-2', styles.part, styles.dependents)}
    >
      <h2>{words('slip.dependents')}</h2>
      {dependents.length === 0 ? (
        <p>{words('slip.dependents.none')}</p>
      ) : (
        <>
          <p className="aside">{words('slip.dependents.text')}</p>
          <ul>
            {dependents.map((bearing) => (
              <Dependent key={bearing.entity.id} bearing={bearing} />
            ))}
          </ul>
        </>
      )}
      {isCut && <p className="aside">{words('slip.more')}</p>}
    </section>
  );
}

function Dependent({ bearing }: { readonly bearing: Impact }): ReactNode {
  const words = useWords();
  const last = bearing.steps.at(-1);
  if (last === undefined) {
    return null;
  }
  const { basis, intended, to } = last.relation;
  return (
    <li className={styles.line}>
      <EntityLink entity={bearing.entity} to={select(bearing.entity.id)} />
      <div className={styles.how}>
        <BasisMark basis={basis} isIntended={intended}>
          {readVerb(last.relation, words)}
        </BasisMark>
        {bearing.steps.length === 1 ? <span>{words('slip.it')}</span> : <EntityName of={to} />}
        <span className={styles.places}>
          <ImpactSteps bearing={{ ...bearing, between: [] }} />
        </span>
      </div>
    </li>
  );
}
