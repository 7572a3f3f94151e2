import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { profileAnswers } from './parks-answers.ts';
import { togglePick } from './transitions.ts';
import { MOST_SIDE, type ParksPlace } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { EntityPicker } from '#client/shared/ui/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { ParksTools } from './parks-tools.tsx';
import './side-by-side.css';
import { SideTable } from './side-table.tsx';
import { wantsIn } from './wants-in.ts';

interface SideBySideProps {
  readonly place: ParksPlace;
  /** Null where nothing is looked for: the table then tells only what the plan says of each. */
  readonly ranked: readonly ParkFit[] | null;
}

const PARK_ONLY: readonly EntityType[] = ['PARK'];

/** The picked parks side by side: score, reasons, and what the plan says of each. */
export function SideBySide({ place, ranked }: SideBySideProps): ReactNode {
  const words = useWords();
  const answer = useAsked(profileAnswers, place.side.join(','));
  return (
    <section className="side">
      <div className="parks-found-head">
        <h2>{words('side.title')}</h2>
        <ParksTools
          place={place}
          parks={[]}
          wants={ranked === null || place.like !== null ? [] : wantsIn(ranked)}
        />
      </div>
      {answer.kind === 'asked' && <Skeleton label={words('parks.loading')} lines={10} />}
      {answer.kind === 'failed' && <ErrorNotice error={answer.error} />}
      {answer.kind === 'answered' && (
        <SideTable
          parks={answer.value.map((profile) => ({
            profile,
            fit: ranked?.find(({ park }) => park.id === profile.id) ?? null,
          }))}
          isRanked={ranked !== null}
        />
      )}
      {place.side.length < MOST_SIDE && (
        <div className="side-add">
          <EntityPicker
            label={words('side.add')}
            types={PARK_ONLY}
            onPick={({ id }) => {
              change(place.side.includes(id) ? (state) => state : togglePick(id));
            }}
          />
        </div>
      )}
    </section>
  );
}
