import type { ReactNode } from 'react';

import { DayInput } from '#client/explorer/works/day-input.tsx';
import { changingTo } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './progress-page.module.css';
import { adjustProgress, PLAN_ALONE } from './route.ts';

/** As of when works are looked at: now, before any paper, or at the end of a day. */
export function MomentChoice({ asOf }: { readonly asOf: string | null }): ReactNode {
  const words = useWords();
  return (
    <div className={styles.moment} role="group" aria-label={words('progress.asOf')}>
      <nav className="segmented" aria-label={words('progress.asOf')}>
        <StateLink to={adjustProgress({ asOf: null })} isCurrent={asOf === null}>
          {words('progress.asOf.now')}
        </StateLink>
        <StateLink to={adjustProgress({ asOf: PLAN_ALONE })} isCurrent={asOf === PLAN_ALONE}>
          {words('progress.asOf.plan')}
        </StateLink>
      </nav>
      <DayInput
        label={words('progress.asOf.date')}
        date={asOf === PLAN_ALONE ? null : asOf}
        onChoose={changingTo((day) => adjustProgress({ asOf: day }))}
      />
    </div>
  );
}
