import type { ReactNode } from 'react';

import { readName } from '../../locales/read-name.ts';
import type { PathsPlace } from '../../state/places/paths-place.ts';
import { select } from '../../state/canvas/select.ts';
import type { TracedGraph } from '../../state/canvas/traced-graph.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';
import { IntendedSteps } from '../trace/intended-steps.tsx';
import { SentenceCopies } from '../trace/sentence-copies.tsx';
import '../trace/sentence-bar.css';
import { WalkSentence } from '../trace/walk-sentence.tsx';

interface PathsBarProps {
  readonly place: PathsPlace;
  readonly graph: TracedGraph;
  readonly told: number;
  /** What stands beside the ways to copy it. */
  readonly children?: ReactNode;
}

/** The path that is told, as a sentence with its bases and places. */
export function PathsBar({ place, graph, told, children }: PathsBarProps): ReactNode {
  const words = useWords();
  const walk = graph.walks[told];
  const [reached] = graph.reached;
  const ends = {
    from: readName(graph.from, words),
    to: reached === undefined ? place.to : readName(reached, words),
  };
  const isSame = graph.from.id === reached?.id;
  return (
    <section className="sentence" aria-label={words('paths.sentence')}>
      {walk === undefined || isSame ? (
        <p>{isSame ? words('paths.none.same') : words('paths.none', ends)}</p>
      ) : (
        <>
          <WalkSentence walk={walk} />
          <StateLink className="sentence-count" to={select(null)}>
            {words(graph.walks.length === 1 ? 'paths.only' : `paths.count.${place.rankBy}`, {
              steps: walk.steps.length,
              walks: graph.walks.length,
              number: told + 1,
            })}
            <IntendedSteps steps={walk.steps} />
          </StateLink>
        </>
      )}
      <SentenceCopies walk={isSame ? undefined : walk}>{children}</SentenceCopies>
    </section>
  );
}
