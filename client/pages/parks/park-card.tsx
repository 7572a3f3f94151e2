import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readBothNames, readNames } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { figureOf } from './figure-of.ts';
import styles from './park-card.module.css';
import { PickBox } from './pick-box.tsx';
import { ReasonRow } from './reason-row.tsx';
import { ScoreBar } from './score-bar.tsx';
import { FoldButton } from '#client/shared/ui/folded-list.tsx';

interface ParkCardProps {
  readonly fit: ParkFit;
  /** Its place in the list, from 1. */
  readonly rank: number;
  readonly side: readonly string[];
}

const TOLD_AT_FIRST = 5;

/** A park that fits: its rank, its score taken apart, each reason, and what the plan does not say. */
export function ParkCard({ fit, rank, side }: ParkCardProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const isOpen = useExplorer((state) => state.selected === fit.park.id);
  const { park, reasons, unmet } = fit;
  const told = isWhole ? reasons : reasons.slice(0, TOLD_AT_FIRST);
  const rest = reasons.length - TOLD_AT_FIRST;
  return (
    <li>
      <article
        className={clsx('card', styles.card)}
        aria-label={readBothNames(park, words)}
        data-open={isOpen}
      >
        <p className={styles.rank}>{rank}</p>
        <div className={clsx('row wrap', styles.header)}>
          <h3>
            <Icon type={park.type} />
            <StateLink to={select(park.id)}>
              <EntityName of={park} />
            </StateLink>
          </h3>
          <PickBox park={park} side={side} />
        </div>
        <p className={styles.score}>
          {figureOf(fit.score)}
          <small>{words('parks.score.full')}</small>
        </p>
        <div className={clsx('stack gap-3', styles.body)}>
          <ScoreBar fit={fit} />
          <ul className="stack gap-3">
            {told.map((reason) => (
              <ReasonRow
                key={`${reason.feature} ${reason.description}`}
                reason={reason}
                park={park}
              />
            ))}
          </ul>
          {rest > 0 && (
            <FoldButton
              isWhole={isWhole}
              onToggle={() => {
                setWhole(!isWhole);
              }}
            >
              {isWhole ? words('parks.reasons.less') : words('parks.reasons.more', { count: rest })}
            </FoldButton>
          )}
          {unmet.length > 0 && (
            <p className={clsx('aside', styles.unmet)}>
              {words('parks.unmet', { names: readNames(unmet, words) })}
            </p>
          )}
        </div>
      </article>
    </li>
  );
}
