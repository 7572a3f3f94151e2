import type { ReactNode } from 'react';

import type { ParkFit } from '#client/shared/queries/parks.ts';
import { parksAnswers, parksKey } from './parks-answers.ts';
import { showMoreParks } from './transitions.ts';
import { PARKS_STEP, type ParksPlace } from './route.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { NoPark } from './no-park.tsx';
import { ParkCard } from './park-card.tsx';
import { ResultsHead } from './results-head.tsx';
import { SideBySide } from './side-by-side.tsx';
import { WholeNote } from './whole-note.tsx';
import { type ParksExamples, WorkedExamples } from './worked-examples.tsx';

interface ParkResultsProps {
  readonly place: ParksPlace;
  readonly examples: ParksExamples;
}

/** The parks that fit, or those picked side by side; before anything is asked, what could be. */
export function ParkResults({ place, examples }: ParkResultsProps): ReactNode {
  const language = useExplorer((state) => state.language);
  const key = parksKey(place, language);
  if (key !== null) {
    return <Asked place={place} answerKey={key} />;
  }
  return place.isSideShown ? (
    <SideBySide place={place} ranked={null} />
  ) : (
    <WorkedExamples {...examples} />
  );
}

interface AskedProps {
  readonly place: ParksPlace;
  readonly answerKey: string;
}

function Asked({ place, answerKey }: AskedProps): ReactNode {
  const words = useWords();
  const answer = useAsked(parksAnswers, answerKey);
  switch (answer.kind) {
    case 'asked':
      return <Skeleton label={words('parks.loading')} lines={12} />;
    case 'failed':
      return <ErrorNotice error={answer.error} />;
    case 'answered':
      return place.isSideShown ? (
        <SideBySide place={place} ranked={answer.value} />
      ) : (
        <Found place={place} ranked={answer.value} />
      );
  }
}

interface FoundProps {
  readonly place: ParksPlace;
  readonly ranked: readonly ParkFit[];
}

function Found({ place, ranked }: FoundProps): ReactNode {
  const words = useWords();
  const told = ranked.slice(0, place.first);
  const asked = place.like === null ? place.need.industries : [place.like];
  const more = Math.min(PARKS_STEP, ranked.length - told.length);
  return (
    <section className="parks-found">
      <ResultsHead place={place} ranked={ranked} />
      {asked.map((ref) => (
        <ScopeNote key={ref} of={ref} />
      ))}
      {ranked.length === 0 ? <NoPark place={place} /> : <WholeNote place={place} ranked={ranked} />}
      <ol className="park-list">
        {told.map((fit, index) => (
          <ParkCard key={fit.park.id} fit={fit} rank={index + 1} side={place.side} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className="button parks-more"
          onClick={() => {
            change(showMoreParks());
          }}
        >
          {words('parks.more', { count: more })}
        </button>
      )}
    </section>
  );
}
