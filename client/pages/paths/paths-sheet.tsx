import type { ReactNode } from 'react';

import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';
import { sentenceText } from '#client/explorer/walks/sentence-text.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';

interface PathsSheetProps {
  readonly title: string;
  readonly graph: WalksGraph;
}

/** Paths on paper: each a sentence with its places, in the page's order. */
export function PathsSheet({ title, graph }: PathsSheetProps): ReactNode {
  const words = useWords();
  return (
    <Sheet kind={words('printSheet.paths')}>
      <h1>{title}</h1>
      <p className={styles.aside}>{words('paths.walks', { walks: graph.walks.length })}</p>
      <ol className={styles.steps}>
        {graph.walks.map((walk) => (
          <li
            key={walk.steps.map(({ relation }) => relation.id).join(' ')}
            className={styles.mention}
          >
            {sentenceText(walk, words)}{' '}
            <span className={styles.place}>
              {words('trace.strength', { strength: walk.strength.toFixed(2) })}
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
