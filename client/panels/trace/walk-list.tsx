import type { ReactNode } from 'react';

import { chooseWalk } from '../../state/select.ts';
import type { TracedGraph, Walk } from '../../state/traced-graph.ts';
import { goToEntity } from '../../state/navigate.ts';
import { useWords } from '../../state/use-words.ts';
import { Sign } from '../shared/sign.tsx';
import { StateLink } from '../shared/state-link.tsx';
import './walk-list.css';

interface WalkListProps {
  readonly graph: TracedGraph;
  /** Which walk the sentence tells. */
  readonly number: number;
}

/** All walks of a trace, the strongest first; pressed, one becomes the sentence. */
export function WalkList({ graph, number }: WalkListProps): ReactNode {
  const words = useWords();
  const { from, direction, walks } = graph;
  return (
    <>
      <header className="walks-head">
        <p className="aside">
          {words(direction === 'UPSTREAM' ? 'trace.walks.upstream' : 'trace.walks.downstream', {
            name: from.name,
          })}
        </p>
        <h2>{words('trace.walks', { walks: walks.length })}</h2>
        {walks.length > 1 && <p className="aside">{words('trace.walks.hint')}</p>}
        {graph.isTruncated && (
          <p className="aside">{words('trace.truncated', { walks: walks.length })}</p>
        )}
      </header>
      <ol className="walks">
        {walks.map((walk, index) => (
          <li key={walk.steps.map((step) => step.relation.id).join(' ')}>
            <StateLink className="walks-row" to={chooseWalk(index)} isCurrent={index === number}>
              <WalkLine walk={walk} />
            </StateLink>
          </li>
        ))}
      </ol>
      <StateLink className="button" to={goToEntity(from.id)}>
        {words('trace.toEntity', { name: from.name })}
      </StateLink>
    </>
  );
}

function WalkLine({ walk }: { readonly walk: Walk }): ReactNode {
  const words = useWords();
  const strength = walk.strength.toFixed(2);
  return (
    <>
      <span className="walks-chain">
        {walk.entities.map((entity, index) => {
          const step = walk.steps[index - 1];
          return (
            <span key={entity.id}>
              {step !== undefined && (
                <span
                  className={step.relation.basis === 'DERIVED' ? 'hop hop-derived' : 'hop'}
                  role="img"
                  aria-label={words(`basis.${step.relation.basis}`)}
                />
              )}
              <Sign type={entity.type} />
              {entity.name}
            </span>
          );
        })}
      </span>
      <span className="walks-strength">
        <span style={{ width: `${String(Math.round(walk.strength * 100))}%` }} />
      </span>
      <span className="count">{words('trace.strength', { strength })}</span>
    </>
  );
}
