import type { ReactNode } from 'react';

import styles from './printed-lines.module.css';

interface LinesProps {
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** Names, and what stands beside each. */
export function Lines({ lines }: LinesProps): ReactNode {
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QuotesProps {
  readonly quotes: readonly { readonly at: string; readonly text: string }[];
}

/** Words of the plan below the sentence that they bear out. */
export function Quotes({ quotes }: QuotesProps): ReactNode {
  return quotes.map(({ at, text }) => (
    <blockquote key={text} className={styles.quote}>
      <b>{at}</b> <q lang="zh-CN">{text}</q>
    </blockquote>
  ));
}
