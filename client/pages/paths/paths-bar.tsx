import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { PathsRoute } from './route.ts';
import { select } from '#client/shared/routing/navigate.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import {
  IntendedSteps,
  SentenceCopies,
  WalkSentence,
} from '#client/explorer/walks/walk-sentence.tsx';
import styles from '#client/explorer/walks/sentence-bar.module.css';

interface PathsBarProps {
  readonly route: PathsRoute;
  readonly graph: WalksGraph;
  /** Which path is the sentence. */
  readonly current: number;
  /** What stands beside the buttons that copy it. */
  readonly children?: ReactNode;
}

/** The current path as a sentence with its bases and locators, and how many paths there are. */
export function PathsBar({ route, graph, current, children }: PathsBarProps): ReactNode {
  const words = useWords();
  const walk = graph.walks[current];
  const [reached] = graph.reached;
  const ends = {
    from: readName(graph.from, words),
    to: reached === undefined ? route.to : readName(reached, words),
  };
  const isSame = graph.from.id === reached?.id;
  return (
    <section className={clsx('row', styles.sentence)} aria-label={words('paths.sentence')}>
      {walk === undefined || isSame ? (
        <p>{isSame ? words('paths.none.same') : words('paths.none', ends)}</p>
      ) : (
        <>
          <WalkSentence walk={walk} />
          <StateLink
            className={clsx('count', styles.count)}
            data-part="sentence-count"
            to={select(null)}
          >
            {words(graph.walks.length === 1 ? 'paths.only' : `paths.count.${route.rankBy}`, {
              steps: walk.steps.length,
              walks: graph.walks.length,
              number: current + 1,
            })}
            <IntendedSteps steps={walk.steps} />
          </StateLink>
        </>
      )}
      <SentenceCopies walk={isSame ? undefined : walk}>{children}</SentenceCopies>
    </section>
  );
}
