import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import {
  type ParkFit,
  type ParksQuestion,
  rankedParksQuery,
} from '#client/shared/queries/parks.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { showMoreParks } from './transitions.ts';
import { PARKS_STEP, parksQuestion, type ParksRoute } from './route.ts';
import { changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { NoPark } from './no-park.tsx';
import { ParkCard } from './park-card.tsx';
import { ResultsHead } from './results-head.tsx';
import { SideBySide } from './side-by-side.tsx';
import { WholeNote } from './whole-note.tsx';
import { type ParksExamples, WorkedExamples } from './worked-examples.tsx';
import styles from './parks-page.module.css';
import parkCardStyles from './park-card.module.css';

interface ParkResultsProps {
  readonly route: ParksRoute;
  readonly examples: ParksExamples;
}

/** The parks that fit, or those picked side by side; before anything is asked, what could be. */
export function ParkResults({ route, examples }: ParkResultsProps): ReactNode {
  const question = parksQuestion(route);
  if (question !== null) {
    return <RankedParks route={route} question={question} />;
  }
  return route.isSideShown ? (
    <SideBySide route={route} ranked={null} />
  ) : (
    <WorkedExamples {...examples} />
  );
}

interface RankedParksProps {
  readonly route: ParksRoute;
  readonly question: ParksQuestion;
}

function RankedParks({ route, question }: RankedParksProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(rankedParksQuery(question));
  switch (answer.status) {
    case 'pending':
      return <Skeleton label={words('parks.loading')} lines={12} />;
    case 'error':
      return <ErrorNotice error={answer.error} />;
    case 'success':
      return route.isSideShown ? (
        <SideBySide route={route} ranked={answer.data} />
      ) : (
        <Found route={route} ranked={answer.data} />
      );
  }
}

interface FoundProps {
  readonly route: ParksRoute;
  readonly ranked: readonly ParkFit[];
}

function Found({ route, ranked }: FoundProps): ReactNode {
  const words = useWords();
  const told = ranked.slice(0, route.first);
  const asked = route.like === null ? route.need.industries : [route.like];
  const more = Math.min(PARKS_STEP, ranked.length - told.length);
  return (
    <section className="stack gap-4">
      <ResultsHead route={route} ranked={ranked} />
      {asked.map((ref) => (
        <ScopeNote key={ref} of={ref} />
      ))}
      {ranked.length === 0 ? <NoPark route={route} /> : <WholeNote route={route} ranked={ranked} />}
      <ol className={clsx('stack gap-3', parkCardStyles.list)}>
        {told.map((fit, index) => (
          <ParkCard key={fit.park.id} fit={fit} rank={index + 1} side={route.side} />
        ))}
      </ol>
      {more > 0 && (
        <button
          type="button"
          className={clsx('button screen-only', styles.more)}
          onClick={changing(showMoreParks())}
        >
          {words('parks.more', { count: more })}
        </button>
      )}
    </section>
  );
}
