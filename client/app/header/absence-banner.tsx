import { retryFailed } from '#client/shared/queries/query.ts';
import { type ReactNode, useEffect } from 'react';
import { clsx } from 'clsx';

import { plansQuery } from '#client/shared/queries/plans.ts';
import { useConnection } from '#client/shared/api/connection.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './absence-banner.module.css';

const PROBE_EVERY_MS = 4000;

/** Says, while no answers come, that they do not, and that it is being tried; what was answered stays on the page. */
export function AbsenceBanner(): ReactNode {
  const words = useWords();
  const absence = useConnection((state) => state.absence);
  const isAway = absence !== null;
  useEffect(() => {
    if (!isAway) {
      return;
    }
    const timer = setInterval(probe, PROBE_EVERY_MS);
    window.addEventListener('online', probe);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', probe);
    };
  }, [isAway]);
  return (
    <div role="status">
      {absence !== null && (
        <div className={clsx('row wrap', styles.banner)}>
          <p>
            <b>{words(`absence.${absence}`)}</b> {words('absence.stays')}
          </p>
          <button type="button" className="button" onClick={probe}>
            {words('error.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

// The smallest of questions. Once it is answered, whatever failed is asked again at once.
function probe(): void {
  void plansQuery.ask({ language: 'zh' }).then(retryFailed, () => {
    // Still away: the next probe may find it back.
  });
}
