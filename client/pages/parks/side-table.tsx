import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { MOST_PARKS } from '#client/shared/queries/parks.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { togglePick } from './transitions.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { figureOf } from './figure-of.ts';
import { ScoreBar } from './score-bar.tsx';
import type { SidePark } from './side-park.ts';
import { SideFactRows } from './side-fact-rows.tsx';
import { SideReasonRows } from './side-reason-rows.tsx';
import styles from './side-by-side.module.css';

interface SideTableProps {
  readonly parks: readonly SidePark[];
  readonly isRanked: boolean;
}

/** A column a park. It scrolls inside itself where it is wider than the page, its first column staying. */
export function SideTable({ parks, isRanked }: SideTableProps): ReactNode {
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
                  <ParkHead park={park} />
                </th>
              ))}
            </tr>
          </thead>
          {isRanked && (
            <tbody>
              <tr>
                <th scope="row">{words('side.row.score')}</th>
                {parks.map((park) => (
                  <td key={park.profile.id}>
                    <Score park={park} />
                  </td>
                ))}
              </tr>
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

function ParkHead({ park: { profile } }: { readonly park: SidePark }): ReactNode {
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
        {figureOf(fit.score)} <small>{words('parks.score.full')}</small>
      </p>
      <ScoreBar fit={fit} />
    </>
  );
}
