import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import { showSide } from './transitions.ts';
import type { ParksRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './parks-page.module.css';

interface ParksToolsProps {
  readonly route: ParksRoute;
  /** Those told, best first. */
  readonly parks: readonly EntityHint[];
  /** What was looked for. */
  readonly wants: readonly EntityHint[];
}

const MOST_IN_GRAPH = 5;

/** What can be done with the parks: put side by side, seen in the graph, taken away. Those picked, or else the first ones. */
export function ParksTools({ route, parks, wants }: ParksToolsProps): ReactNode {
  const words = useWords();
  const { side, isSideShown } = route;
  const start = useStart(route);
  const best = parks.map(({ id }) => id);
  const named = [...wants.map(({ id }) => id), ...start];
  const drawn = [
    ...new Set([...(side.length > 0 ? side : best.slice(0, MOST_IN_GRAPH)), ...named]),
  ];
  const taken = [...new Set([...(side.length > 0 ? side : best), ...named])];
  return (
    <div className={clsx('wrap gap-2 screen-only', styles.tools)}>
      {isSideShown && (
        <StateLink className="button button-primary" to={showSide(false)}>
          {words('parks.tools.list')}
        </StateLink>
      )}
      {!isSideShown && side.length > 0 && (
        <StateLink className="button button-primary" to={showSide(true)}>
          {words('parks.tools.side', { count: side.length })}
        </StateLink>
      )}
      <StateLink className="button" to={goToGraphOf(drawn)}>
        {words('parks.tools.graph')}
      </StateLink>
      <a className="button" href={`/export/xlsx?ids=${taken.join(',')}`} download>
        {words('parks.tools.export')}
      </a>
    </div>
  );
}

// The entity that parks are to be like, once its id is known.
function useStart({ like }: ParksRoute): readonly string[] {
  const answer = useAnswer(entityHintQuery(like ?? ''));
  return answer.status === 'success' ? [answer.data.id] : [];
}
