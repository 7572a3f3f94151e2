import type { ReactNode } from 'react';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { change } from '#client/shared/routing/store.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { parkProfilesQuery } from './park-profiles-query.ts';
import parksPageStyles from './parks-page.module.css';
import { ParksTools } from './parks-tools.tsx';
import { MOST_SIDE, type ParksRoute } from './route.ts';
import styles from './side-by-side.module.css';
import { SideTable } from './side-table.tsx';
import { togglePick } from './transitions.ts';

interface SideBySideProps {
  readonly route: ParksRoute;
  /** Null where nothing is looked for: the table then has no scores, only what the plan says of each park. */
  readonly ranked: readonly ParkFit[] | null;
}

const PARK_ONLY: readonly EntityType[] = ['PARK'];

/** The picked parks side by side: score, reasons, and what the plan says of each. */
export function SideBySide({ route, ranked }: SideBySideProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(parkProfilesQuery(route.side));
  return (
    <section className={styles.side}>
      <div className={parksPageStyles.head}>
        <h2>{words('side.title')}</h2>
        <ParksTools route={route} ranked={ranked ?? []} />
      </div>
      <AnswerView answer={answer} loading="parks.loading" lines={10}>
        {(profiles) => (
          <SideTable
            parks={profiles.map((profile) => ({
              profile,
              fit: ranked?.find(({ park }) => park.id === profile.id) ?? null,
            }))}
            isRanked={ranked !== null}
          />
        )}
      </AnswerView>
      {route.side.length < MOST_SIDE && (
        <div className={styles.add}>
          <EntityPicker
            label={words('side.add')}
            types={PARK_ONLY}
            onPick={({ id }) => {
              change(route.side.includes(id) ? (state) => state : togglePick(id));
            }}
          />
        </div>
      )}
    </section>
  );
}
