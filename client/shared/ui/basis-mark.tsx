import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { Basis } from '#client/shared/api/fragments.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './basis-mark.module.css';
import markStyles from './intended-mark.module.css';

interface LineSignProps {
  readonly basis?: Basis;
  /** Whether the plan only wishes it. */
  readonly isIntended?: boolean;
}

interface BasisMarkProps extends LineSignProps {
  readonly children: ReactNode;
}

/** Words with a line before them that tells stated, solid, from derived, dashed, and from what later papers say, dotted; a hollow arrow tells what the plan only wishes. */
export function BasisMark({ children, ...sign }: BasisMarkProps): ReactNode {
  return (
    <span className={clsx('inline aside', styles.basis, textStyle(sign.basis))} data-part="basis">
      <LineIcon {...sign} />
      {children}
    </span>
  );
}

function textStyle(basis: Basis | undefined): string | undefined {
  return basis === 'DERIVED' ? styles.derived : basis === 'RECORDED' ? styles.recorded : undefined;
}

/** The line alone; words beside it, or its frame, say the same. */
export function LineIcon({ basis = 'STATED', isIntended = false }: LineSignProps): ReactNode {
  return (
    <svg
      className={clsx(
        styles.line,
        basis === 'DERIVED' && styles.lineDerived,
        basis === 'RECORDED' && styles.lineRecorded,
      )}
      data-part="basis-line"
      viewBox="0 0 22 10"
      aria-hidden="true"
    >
      <path d={isIntended ? 'M0 5h13' : 'M0 5h22'} />
      {isIntended && <path className={styles.arrow} d="M13.5 1.2 21 5l-7.5 3.8z" />}
    </svg>
  );
}

interface IntendedMarkProps {
  readonly isIntended: boolean;
  /** The plan's word for the wish, such as 推进纳入. */
  readonly word: string | null;
}

/** Says of what the plan only wishes that it does, and in which word; nothing of anything else. */
export function IntendedMark({ isIntended, word }: IntendedMarkProps): ReactNode {
  const words = useWords();
  return isIntended ? (
    <span className={markStyles.mark}>
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
