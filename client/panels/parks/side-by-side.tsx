import type { ReactNode } from 'react';

import type { EntityType } from '../../api/fragments.ts';
import type { ParkFit } from '../../api/parks.ts';
import { profileAnswers } from '../../state/answers/parks-answers.ts';
import { togglePick } from '../../state/pages/parks.ts';
import { MOST_SIDE, type ParksPlace } from '../../state/places/parks-place.ts';
import { change } from '../../state/store.ts';
import { useAsked } from '../../state/answers/use-asked.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { EntityPicker } from '../shared/entity-picker.tsx';
import { ErrorNotice } from '../shared/error-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
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
