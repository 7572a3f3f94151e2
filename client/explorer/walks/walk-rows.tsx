import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readBasis, readIntendedSteps } from '#client/shared/words/read-verb.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { chooseWalk } from '#client/shared/routing/navigate.ts';
import type { Walk } from './walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { LineIcon } from '#client/shared/ui/basis-mark.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './walk-list.module.css';

/** A walk, and its place among all that were found. */
export interface WalkRow {
  readonly walk: Walk;
  readonly index: number;
}

interface WalkRowsProps {
  readonly rows: readonly WalkRow[];
  /** Which walk the sentence tells. */
  readonly number: number;
  /** The ids of what all of them meet, which is said above them. */
  readonly shared: readonly string[];
}

/** Walks one below another, without what is the same in all; pressed, one becomes the sentence. */
export function WalkRows({ rows, number, shared }: WalkRowsProps): ReactNode {
  return (
    <ol className={clsx('card', styles.rows)}>
      {rows.map(({ walk, index }) => (
        <li key={walk.steps.map((step) => step.relation.id).join(' ')}>
          <StateLink className={styles.row} to={chooseWalk(index)} isCurrent={index === number}>
            <WalkLine walk={walk} shared={shared} />
          </StateLink>
        </li>
      ))}
    </ol>
  );
}

interface WalkLineProps extends Pick<WalkRowsProps, 'shared'> {
  readonly walk: Walk;
}

function WalkLine({ walk, shared }: WalkLineProps): ReactNode {
  const words = useWords();
  const strength = walk.strength.toFixed(2);
  const wish = readIntendedSteps(walk.steps, words);
  return (
    <>
      <span className={clsx('wrap', styles.chain)}>
        {walk.entities.map((entity, index) => {
          const step = walk.steps[index - 1];
          return (
            <span key={entity.id}>
              {step !== undefined && (
                <span
                  className={styles.hop}
                  role="img"
                  aria-label={readBasis(step.relation, words)}
                >
                  <LineIcon basis={step.relation.basis} isIntended={step.relation.intended} />
                </span>
              )}
              {shared.includes(entity.id) ? (
                <span className="visually-hidden">{readName(entity, words)}</span>
              ) : (
                <>
                  <Icon type={entity.type} />
                  <EntityName of={entity} isShort />
                </>
              )}
            </span>
          );
        })}
      </span>
      {walk.entities.every(({ id }) => shared.includes(id)) && (
        <span className="aside">{words('panel.walk.direct')}</span>
      )}
      <span className="count">{words('trace.strength', { strength })}</span>
      {wish !== null && <span className={clsx('aside', styles.intended)}>{wish}</span>}
    </>
  );
}
