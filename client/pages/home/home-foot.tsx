import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { PlanFact } from '#client/shared/queries/plans.ts';
import { readIssuer, readPlanTitle } from '#client/shared/words/read-plan.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { NamesNote } from '#client/shared/ui/names-note.tsx';
import styles from './home-page.module.css';

/** How to read the atlas, where it is from, and where its data is to be had. */
export function HomeFoot({ plans }: { readonly plans: readonly PlanFact[] }): ReactNode {
  const words = useWords();
  return (
    <footer className={clsx('wrap count', styles.foot)}>
      <p>
        <BasisMark basis="STATED">{words('basis.STATED')}</BasisMark>{' '}
        <BasisMark basis="DERIVED">{words('basis.DERIVED')}</BasisMark>{' '}
        <BasisMark isIntended>{words('intended.all')}</BasisMark> {words('home.foot.basis')}
      </p>
      <p>{words('home.foot.evidence')}</p>
      <p>{words('home.foot.keys')}</p>
      <NamesNote />
      <p>
        {plans.map((plan) => (
          <span key={plan.id}>
            {words('home.foot.source', {
              title: readPlanTitle(plan, words),
              issuer: readIssuer(plan, words),
            })}{' '}
          </span>
        ))}
        {words('home.foot.licence')}
      </p>
      <ul>
        <li>
          <a href="/graphql">{words('nav.graphql')}</a>
        </li>
        <li>
          <a href="/export">{words('nav.downloads')}</a>
        </li>
      </ul>
    </footer>
  );
}
