import { parkProfilesQuery } from './park-profiles-query.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityType } from '#client/shared/api/fragments.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { togglePick } from './transitions.ts';
import { MOST_SIDE, type ParksRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { ParksTools } from './parks-tools.tsx';
import styles from './side-by-side.module.css';
import { SideTable } from './side-table.tsx';
import { wantsIn } from './wants-in.ts';
import parksPageStyles from './parks-page.module.css';

interface SideBySideProps {
  readonly route: ParksRoute;
  /** Null where nothing is looked for: the table then tells only what the plan says of each. */
  readonly ranked: readonly ParkFit[] | null;
}

const PARK_ONLY: readonly EntityType[] = ['PARK'];

/** The picked parks side by side: score, reasons, and what the plan says of each. */
export function SideBySide({ route, ranked }: SideBySideProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(parkProfilesQuery(route.side));
  return (
    <section className="stack gap-4">
      <div className={clsx('wrap', parksPageStyles.header)}>
        <h2>{words('side.title')}</h2>
        <ParksTools
          route={route}
          parks={[]}
          wants={ranked === null || route.like !== null ? [] : wantsIn(ranked)}
        />
      </div>
      {answer.status === 'pending' && <Skeleton label={words('parks.loading')} lines={10} />}
      {answer.status === 'error' && <ErrorNotice error={answer.error} />}
      {answer.status === 'success' && (
        <SideTable
          parks={answer.data.map((profile) => ({
            profile,
            fit: ranked?.find(({ park }) => park.id === profile.id) ?? null,
          }))}
          isRanked={ranked !== null}
        />
      )}
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
