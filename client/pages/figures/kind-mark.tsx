import { type ReactNode, useId } from 'react';
import { clsx } from 'clsx';

import type { FigureKind } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './figures-page.module.css';

/** Fact, a full swatch, or target, a hatched one, as the bars have it; and the word. */
export function KindMark({ kind }: { readonly kind: FigureKind }): ReactNode {
  const words = useWords();
  const hatch = useId();
  return (
    <span className={clsx('inline', styles.kindMark)}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {kind === 'target' && <Hatch id={hatch} />}
        <rect
          className={styles.kind}
          data-kind={kind}
          x="0.5"
          y="0.5"
          width="11"
          height="11"
          fill={kind === 'target' ? `url(#${hatch})` : undefined}
        />
      </svg>
      {words(`figures.kind.${kind}`)}
    </span>
  );
}

/** The hatching of a target, which stays apart from a fact in grey too. */
export function Hatch({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.hatchGround} width="5" height="5" />
        <rect className={styles.hatchLine} width="2" height="5" />
      </pattern>
    </defs>
  );
}
