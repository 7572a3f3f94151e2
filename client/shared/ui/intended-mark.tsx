import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from './intended-mark.module.css';

interface IntendedMarkProps {
  readonly isIntended: boolean;
  /** The plan's word for the wish, such as 推进纳入. */
  readonly word: string | null;
}

/** Says of what the plan only wishes that it does, and in which word; nothing of anything else. */
export function IntendedMark({ isIntended, word }: IntendedMarkProps): ReactNode {
  const words = useWords();
  return isIntended ? (
    <span className={styles.mark}>
      {words('intended.word')}
      {word !== null && (
        <>
          {' · '}
          <span lang="zh-CN">{word}</span>
        </>
      )}
    </span>
  ) : null;
}
