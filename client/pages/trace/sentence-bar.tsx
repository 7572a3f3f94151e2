import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  isStrongestBetweenItsEnds,
  type WalksGraph,
  type Walk,
} from '#client/explorer/walks/walks-graph.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from '#client/explorer/walks/sentence-bar.module.css';
import {
  IntendedSteps,
  SentenceCopies,
  WalkSentence,
} from '#client/explorer/walks/walk-sentence.tsx';
import { noWalkSentence } from './no-walk-sentence.ts';

interface SentenceBarProps {
  readonly graph: WalksGraph;
  readonly told: Walk | undefined;
  readonly number: number;
  /** What stands beside the ways to copy it. */
  readonly children?: ReactNode;
}

/** The answer as a sentence: what feeds what, on what basis, said where. The drawing below is its reason. */
export function SentenceBar({ graph, told, number, children }: SentenceBarProps): ReactNode {
  const words = useWords();
  const until = useExplorer(({ route }) => (route.page === 'trace' ? route.question.until : null));
  return (
    <section className={clsx('row', styles.sentence)} aria-label={words('trace.sentence')}>
      {told === undefined ? (
        <p>{noWalkSentence(graph, until ?? [], words)}</p>
      ) : (
        <WalkSentence walk={told} />
      )}
      {told !== undefined && (
        <StateLink
          className={clsx('count', styles.count)}
          data-part="sentence-count"
          to={select(null)}
        >
          {countSentence()}
          <IntendedSteps steps={told.steps} />
        </StateLink>
      )}
      <SentenceCopies walk={told}>{children}</SentenceCopies>
    </section>
  );

  function countSentence(): string {
    const fillings = {
      steps: told?.steps.length ?? 0,
      walks: `${String(graph.walks.length)}${graph.isTruncated ? '+' : ''}`,
      number: number + 1,
    };
    const isStrongest = told !== undefined && isStrongestBetweenItsEnds(graph, told);
    if (graph.walks.length === 1) {
      return words('trace.only', fillings);
    }
    return words(isStrongest ? 'trace.walk' : 'trace.walkOther', fillings);
  }
}
