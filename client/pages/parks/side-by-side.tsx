import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { MOST_PARKS, type ParkFit } from '#client/shared/queries/parks.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change } from '#client/shared/routing/store.ts';
import { AnswerView } from '#client/shared/ui/answer-view.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import { parkProfilesQuery } from './park-profiles-query.ts';
import parksPageStyles from './parks-page.module.css';
import { ParksTools } from './parks-tools.tsx';
import { readScore, ScoreBar } from './reasons.tsx';
import { MOST_SIDE, type ParksRoute } from './route.ts';
import styles from './side-by-side.module.css';
import { SideFactRows, type SidePark, SideReasonRows, SideRow } from './side-rows.tsx';
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
    <section className="stack gap-4">
      <div className={clsx('wrap', parksPageStyles.header)}>
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

interface SideTableProps {
  readonly parks: readonly SidePark[];
  readonly isRanked: boolean;
}

// It scrolls inside itself where it is wider than the page, its first column staying.
function SideTable({ parks, isRanked }: SideTableProps): ReactNode {
  const words = useWords();
  return (
    <>
      <p className={clsx('aside', styles.cue)} aria-hidden="true">
        {words('side.scroll')} →
      </p>
      <div
        className={clsx('card', styles.scroll)}
        role="region"
        aria-label={words('side.title')}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {parks.map((park) => (
                <th key={park.profile.id} scope="col">
                  <ParkHeader park={park} />
                </th>
              ))}
            </tr>
          </thead>
          {isRanked && (
            <tbody>
              <SideRow title={words('side.row.score')} parks={parks}>
                {(park) => <Score park={park} />}
              </SideRow>
              <SideReasonRows parks={parks} />
            </tbody>
          )}
          <tbody>
            <SideFactRows parks={parks} />
          </tbody>
        </table>
      </div>
    </>
  );
}

function ParkHeader({ park: { profile } }: { readonly park: SidePark }): ReactNode {
  const words = useWords();
  return (
    <span className={styles.park}>
      <Icon type={profile.type} />
      <StateLink to={select(profile.id)}>
        <EntityName of={profile} />
      </StateLink>
      <StateLink
        className={styles.remove}
        to={togglePick(profile.id)}
        label={words('side.remove', { name: readName(profile, words) })}
      >
        <svg className="line-icon" viewBox="0 0 12 12" aria-hidden="true">
          <path d="m2.500 2.500 7 7m0-7-7 7" />
        </svg>
      </StateLink>
    </span>
  );
}

function Score({ park: { fit } }: { readonly park: SidePark }): ReactNode {
  const words = useWords();
  return fit === null ? (
    <span className={styles.nothing}>{words('side.unranked', { most: MOST_PARKS })}</span>
  ) : (
    <>
      <p className={styles.score}>
        {readScore(fit.score)} <small>{words('parks.score.full')}</small>
      </p>
      <ScoreBar fit={fit} />
    </>
  );
}
