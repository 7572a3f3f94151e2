import { type ReactNode, useEffect, useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './import-page.module.css';

/** What is being done, and for how many seconds already. */
export function Working({ children }: { readonly children: string }): ReactNode {
  const words = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds((last) => last + 1);
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <p className={styles.working}>
      <span role="status">{children}</span>
      {/* Read out each second it would drown all else. */}
      <span className="count" aria-hidden="true">
        {words('import.seconds', { seconds })}
      </span>
    </p>
  );
}
