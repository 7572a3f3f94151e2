import type { ReactNode } from 'react';

import type { Walk } from './walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { CopyButton } from '#client/explorer/share/copy-button.tsx';
import { sentenceText } from './sentence-text.ts';
import styles from './sentence-bar.module.css';

interface SentenceCopiesProps {
  readonly walk: Walk | undefined;
  /** What stands before them. */
  readonly children?: ReactNode;
}

/** Copies the sentence as text with its places, and the page's address, which shows the same to whom it is sent. */
export function SentenceCopies({ walk, children }: SentenceCopiesProps): ReactNode {
  const words = useWords();
  return (
    <div className={styles.copy}>
      {children}
      {walk !== undefined && (
        <CopyButton label={words('trace.copyText')} text={() => sentenceText(walk, words)} />
      )}
      <CopyButton label={words('trace.copy')} text={() => window.location.href} />
    </div>
  );
}
