import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import { MOST_PARKS, type ParkFit } from '#client/shared/queries/parks.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { hintAnswers } from '#client/shared/queries/hint-answers.ts';
import type { ParksPlace } from './route.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { RESULTS_HEADING_ID } from './need-form.tsx';
import { ParksTools } from './parks-tools.tsx';
import { wantsIn } from './wants-in.ts';

interface ResultsHeadProps {
  readonly place: ParksPlace;
  readonly ranked: readonly ParkFit[];
}

/** How many parks were found, and what can be done with them. */
export function ResultsHead({ place, ranked }: ResultsHeadProps): ReactNode {
  const words = useWords();
  const count = ranked.length;
  const parks = ranked.slice(0, place.first).map(({ park }) => park);
  return (
    <div className="parks-found-head">
      <div>
        <h2 id={RESULTS_HEADING_ID} tabIndex={-1}>
          {place.like === null ? (
            <span role="status">
              {words(count === MOST_PARKS ? 'parks.countMost' : 'parks.count', { count })}
            </span>
          ) : (
            <LikeTitle like={place.like} />
          )}
        </h2>
        <p className="aside">{words('parks.count.aside')}</p>
      </div>
      {count > 0 && <ParksTools place={place} parks={parks} wants={wantsOfAsked(place, ranked)} />}
    </div>
  );
}

// The things that a park itself has are many; only what the reader named goes with the parks into the graph.
function wantsOfAsked({ like }: ParksPlace, ranked: readonly ParkFit[]): readonly EntityHint[] {
  return like === null ? wantsIn(ranked) : [];
}

function LikeTitle({ like }: { readonly like: string }): ReactNode {
  const words = useWords();
  const answer = useAsked(hintAnswers, like);
  const hint = answer.kind === 'answered' ? answer.value : null;
  const key = hint === null || hint.type === 'PARK' ? 'parks.like.park' : 'parks.like.other';
  return words(key, { name: hint === null ? like : readName(hint, words) });
}
