import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  IntendedSteps,
  SentenceCopies,
  WalkSentence,
} from '#client/explorer/walks/walk-sentence.tsx';
import styles from '#client/explorer/walks/sentence-bar.module.css';
import { isStrongestBetweenItsEnds, type WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';

interface SentenceBarProps {
  readonly graph: WalksGraph;
  /** Which walk is the sentence. */
  readonly current: number;
  /** The types that the walks were to lead to. */
  readonly until: readonly EntityType[];
  /** What stands beside the buttons that copy it. */
  readonly children?: ReactNode;
}

/** The answer as a sentence: what feeds what, on what basis, and where the plan says it. The drawing below is its reason. */
export function SentenceBar({ graph, current, until, children }: SentenceBarProps): ReactNode {
  const words = useWords();
  const walk = graph.walks[current];
  return (
    <section className={clsx('row', styles.sentence)} aria-label={words('trace.sentence')}>
      {walk === undefined ? (
        <p>{noWalkSentence(graph, until, words)}</p>
      ) : (
        <>
          <WalkSentence walk={walk} />
          <StateLink
            className={clsx('count', styles.count)}
            data-part="sentence-count"
            to={select(null)}
          >
            {words(countKey(graph, current), {
              steps: walk.steps.length,
              walks: `${String(graph.walks.length)}${graph.isTruncated ? '+' : ''}`,
              number: current + 1,
            })}
            <IntendedSteps steps={walk.steps} />
          </StateLink>
        </>
      )}
      <SentenceCopies walk={walk}>{children}</SentenceCopies>
    </section>
  );
}

function countKey(graph: WalksGraph, current: number) {
  const walk = graph.walks[current];
  if (graph.walks.length === 1) {
    return 'trace.only';
  }
  return walk !== undefined && isStrongestBetweenItsEnds(graph, walk)
    ? 'trace.walk'
    : 'trace.walkOther';
}

/** Says that nothing was reached, and what was looked for. */
function noWalkSentence(
  { from, direction }: WalksGraph,
  until: readonly EntityType[],
  words: Words,
): string {
  const types = until.map((type) => words(`type.${type}`)).join(words('list.comma'));
  return words(direction === 'UPSTREAM' ? 'trace.none.upstream' : 'trace.none.downstream', {
    name: readName(from, words),
    until: types === '' ? words('trace.anything') : types,
  });
}
