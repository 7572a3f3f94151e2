import type { ReactNode } from 'react';

import type { DelayReport } from './delay-report.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './delay-impact-page.module.css';

/** The delay in three figures, each of which leads to its list. */
export function DelayImpactSummary({ report }: { readonly report: DelayReport }): ReactNode {
  const words = useWords();
  const { dependents, fed, informed } = report;
  const fedCount = fed.reduce((sum, { bearings }) => sum + bearings.length, 0);
  const leadCount = informed.lead.length;
  const toldCount = leadCount + informed.participant.length + informed.waiting.length;
  return (
    <nav className={styles.summary} aria-label={words('slip.summary')}>
      <a href="#slip-told">
        <b>{toldCount}</b>
        <span>
          {words('slip.summary.told', { count: toldCount })}
          {leadCount > 0 && <small>{words('slip.summary.lead', { count: leadCount })}</small>}
        </span>
      </a>
      <a href="#slip-dependents">
        <b>{dependents.length}</b>
        <span>{words('slip.summary.dependents', { count: dependents.length })}</span>
      </a>
      <a href="#slip-fed">
        <b>{fedCount}</b>
        <span>{words('slip.summary.fed', { count: fedCount })}</span>
      </a>
    </nav>
  );
}
