import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';

interface WalkListProps {
  readonly graph: WalksGraph;
  /** Which walk the sentence tells. */
  readonly number: number;
}

/** All walks of a trace, the strongest first; pressed, one becomes the sentence. */
export function WalkList({ graph, number }: WalkListProps): ReactNode {
  const words = useWords();
  const { from, direction, walks } = graph;
  const name = readName(from, words);
  return (
    <>
      <header className="stack gap-1">
        <p className="aside">
          {words(direction === 'UPSTREAM' ? 'trace.walks.upstream' : 'trace.walks.downstream', {
            name,
          })}
        </p>
        <h2>{words('trace.walks', { walks: walks.length })}</h2>
        {walks.length > 1 && <p className="aside">{words('trace.walks.hint')}</p>}
        {graph.isTruncated && (
          <p className="aside">{words('trace.truncated', { walks: walks.length })}</p>
        )}
      </header>
      <WalkRows walks={walks} number={number} />
      <StateLink className="button" to={goToEntity(from.id)}>
        {words('trace.toEntity', { name })}
      </StateLink>
    </>
  );
}
