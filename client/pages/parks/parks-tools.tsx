import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { BriefMenu } from './brief-menu.tsx';
import { briefFile } from './brief-query.ts';
import styles from './parks-page.module.css';
import type { ParksRoute } from './route.ts';
import { showSide } from './transitions.ts';
import { wantsIn } from './wants-in.ts';

interface ParksToolsProps {
  readonly route: ParksRoute;
  /** The parks that fit, best first; empty where nothing is looked for. */
  readonly ranked: readonly ParkFit[];
}

const MOST_IN_GRAPH = 5;

/** Puts parks side by side, shows them in the graph, hands them to a client: those picked, or else the best. */
export function ParksTools({ route, ranked }: ParksToolsProps): ReactNode {
  const words = useWords();
  const { side, isSideShown, like } = route;
  const liked = useAnswer(like === null ? null : entityHintQuery(like)).data;
  // What the park that others are to be like has itself is too much for the graph.
  const wants = like === null ? wantsIn(ranked) : [];
  const named = [...wants, ...(liked === undefined ? [] : [liked])].map(({ id }) => id);
  const best = ranked.slice(0, route.first).map(({ park }) => park.id);
  const parks = side.length > 0 ? side : best;
  const drawn = [...new Set([...parks.slice(0, MOST_IN_GRAPH), ...named])];
  const isAnswered = ranked.length > 0;
  // Without a need there is no rank, no score and no reason to tell, only what the plan says of the parks.
  const sheet = isAnswered
    ? briefFile(route, 'xlsx', words.language)
    : `/export/xlsx?ids=${[...new Set([...parks, ...named])].join(',')}`;
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
      <a className="button" href={sheet} download>
        {words('parks.tools.export')}
      </a>
      {isAnswered && <BriefMenu route={route} />}
    </div>
  );
}
