import { entityHintQuery } from '#client/shared/queries/entity-hint.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { MOST_PARKS, type ParkFit } from '#client/shared/queries/parks.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { ParksRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { RESULTS_HEADING_ID } from './need-form.tsx';
import { ParksTools } from './parks-tools.tsx';
import { wantsIn } from './wants-in.ts';
import styles from './parks-page.module.css';

interface ResultsHeadProps {
  readonly route: ParksRoute;
  readonly ranked: readonly ParkFit[];
}

/** How many parks were found, and what can be done with them. */
export function ResultsHead({ route, ranked }: ResultsHeadProps): ReactNode {
  const words = useWords();
  const count = ranked.length;
  const parks = ranked.slice(0, route.first).map(({ park }) => park);
  return (
    <div className={clsx('wrap', styles.header)}>
      <div>
        <h2 id={RESULTS_HEADING_ID} tabIndex={-1}>
          {route.like === null ? (
            <span role="status">
              {words(count === MOST_PARKS ? 'parks.countMost' : 'parks.count', { count })}
            </span>
          ) : (
            <LikeTitle like={route.like} />
          )}
        </h2>
        <p className="aside">{words('parks.count.aside')}</p>
      </div>
      {count > 0 && <ParksTools route={route} parks={parks} wants={wantsOfAsked(route, ranked)} />}
    </div>
  );
}

// The things that a park itself has are many; only what the reader named goes with the parks into the graph.
function wantsOfAsked({ like }: ParksRoute, ranked: readonly ParkFit[]): readonly EntityHint[] {
  return like === null ? wantsIn(ranked) : [];
}

function LikeTitle({ like }: { readonly like: string }): ReactNode {
  const words = useWords();
  const answer = useAnswer(entityHintQuery(like));
  const hint = answer.status === 'success' ? answer.data : null;
  const key = hint === null || hint.type === 'PARK' ? 'parks.like.park' : 'parks.like.other';
  return words(key, { name: hint === null ? like : readName(hint, words) });
}
