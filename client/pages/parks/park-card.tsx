import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { rememberHint } from '#client/shared/queries/entity-hint.ts';
import type { ParkFit } from '#client/shared/queries/parks.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change, useExplorer } from '#client/shared/routing/store.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { FoldedItems } from '#client/shared/ui/folded-items.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readBothNames, readName, readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { usePrinting } from '#client/explorer/print-sheet/print-sheet.tsx';
import { AbsenceList, CautionList } from './cautions.tsx';
import styles from './park-card.module.css';
import { readScore, ReasonRow, ScoreBar } from './reasons.tsx';
import { MOST_SIDE } from './route.ts';
import { togglePick } from './transitions.ts';

interface ParkCardProps {
  readonly fit: ParkFit;
  readonly side: readonly string[];
}

const SHOWN_AT_FIRST = 5;

/** A park that fits: its rank, its score taken apart, each reason, what speaks against it, and what was not found of it. */
export function ParkCard({ fit, side }: ParkCardProps): ReactNode {
  const words = useWords();
  const isPrinting = usePrinting();
  const isOpen = useExplorer((state) => state.selected === fit.park.id);
  const { park, reasons } = fit;
  return (
    <li>
      <article
        className={clsx('card', styles.card)}
        aria-label={readBothNames(park, words)}
        data-open={isOpen}
      >
        <p className={styles.rank}>
          {fit.rank}
          {fit.isTied && <small>{words('parks.tied')}</small>}
        </p>
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
          {readScore(fit.score)}
          <small>{words('parks.score.full')}</small>
        </p>
        <div className={clsx('stack gap-3', styles.body)}>
          <ScoreBar fit={fit} />
          <FoldedItems
            items={reasons}
            first={isPrinting ? reasons.length : SHOWN_AT_FIRST}
            more={words('parks.reasons.more', { count: reasons.length - SHOWN_AT_FIRST })}
            fewer={words('parks.reasons.less')}
          >
            {(shown) => (
              <ul className="stack gap-3">
                {shown.map((reason) => (
                  <ReasonRow
                    key={`${reason.feature} ${reason.description}`}
                    reason={reason}
                    park={park}
                  />
                ))}
              </ul>
            )}
          </FoldedItems>
          <Beside fit={fit} />
        </div>
      </article>
    </li>
  );
}

// What is told beside the reasons: what is told with the park, what speaks against it, what was not found, and why it stands where it does.
function Beside({ fit }: Pick<ParkCardProps, 'fit'>): ReactNode {
  const words = useWords();
  const { parts, cautions, absences, unmetKinds, ahead } = fit;
  return (
    <>
      {parts.length > 0 && (
        <p className="aside">{words('parks.parts', { names: readNames(parts, words) })}</p>
      )}
      {cautions.length > 0 && (
        <div>
          <h4 className={styles.cautions}>{words('parks.cautions')}</h4>
          <CautionList cautions={cautions} />
        </div>
      )}
      {absences.length > 0 && <AbsenceList absences={absences} />}
      {unmetKinds.map((kind) => (
        <p key={kind} className="aside">
          {words('parks.unmetKind', { kind: words(`hubKind.${kind}`) })}
        </p>
      ))}
      {ahead !== null && <p className={clsx('aside', styles.ahead)}>{ahead}</p>}
    </>
  );
}

interface PickBoxProps {
  readonly park: EntityHint;
  readonly side: readonly string[];
}

function PickBox({ park, side }: PickBoxProps): ReactNode {
  const words = useWords();
  const isPicked = side.includes(park.id);
  const isFull = !isPicked && side.length >= MOST_SIDE;
  return (
    <label className={clsx('inline aside screen-only', styles.pickBox)}>
      <input
        type="checkbox"
        checked={isPicked}
        disabled={isFull}
        aria-label={words('parks.pick.label', { name: readName(park, words) })}
        onChange={() => {
          rememberHint(park);
          change(togglePick(park.id));
        }}
      />
      <span aria-hidden="true">
        {isFull ? words('parks.pick.full', { most: MOST_SIDE }) : words('parks.pick')}
      </span>
    </label>
  );
}
