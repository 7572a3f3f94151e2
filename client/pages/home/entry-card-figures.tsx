import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { Icon } from '#client/shared/ui/icon.tsx';
import styles from './entry-cards.module.css';

/** A walk: a stated step, then a derived one. */
export function TraceFigure(): ReactNode {
  return (
    <div className="row">
      <span className={clsx('row', styles.figureBox, 'works')}>
        <Icon type="PROJECT" />
        <i />
      </span>
      <span className={styles.figureHop} />
      <span className={clsx('row', styles.figureBox, 'works')}>
        <Icon type="PROGRAMME" />
        <i />
      </span>
      <span className={clsx(styles.figureHop, styles.derived)} />
      <span className={clsx('row', styles.figureBox, 'industry', styles.figureRound)}>
        <Icon type="CLUSTER" />
        <i />
      </span>
    </div>
  );
}

const LEADS = [0, 7, 9, 16, 20] as const;
const PARTICIPANTS = [1, 4, 5, 10, 12, 13, 19, 22, 24, 26] as const;

/** Tasks by departments: leading solid, taking part an outline. */
export function ResponsibilityFigure(): ReactNode {
  return (
    <svg viewBox="0 0 234 60">
      {LEADS.map((cell) => (
        <rect
          key={cell}
          className={styles.figureLead}
          {...placeOf(cell)}
          width="14"
          height="14"
          rx="2"
        />
      ))}
      {PARTICIPANTS.map((cell) => (
        <rect
          key={cell}
          className={styles.figurePart}
          {...placeOf(cell)}
          width="14"
          height="14"
          rx="2"
        />
      ))}
    </svg>
  );
}

function placeOf(cell: number): { readonly x: number; readonly y: number } {
  return { x: 8 + (cell % 9) * 25, y: 3 + Math.floor(cell / 9) * 20 };
}

const SCORES = [
  [96, 38, 24],
  [78, 46, 0],
  [60, 14, 34],
] as const;

/** Parks by how well they fit: each bar is made of its reasons. */
export function ParksFigure(): ReactNode {
  return (
    <svg viewBox="0 0 234 60">
      {SCORES.map(([industry, transport, space], row) => (
        <g key={row} transform={`translate(8 ${String(6 + row * 20)})`}>
          <rect className={styles.figureRest} width="218" height="8" rx="4" />
          <rect className={clsx(styles.of, 'industry')} width={industry} height="8" />
          <rect
            className={clsx(styles.of, 'transport')}
            x={industry}
            width={transport}
            height="8"
          />
          <rect
            className={clsx(styles.of, 'space')}
            x={industry + transport}
            width={space}
            height="8"
          />
        </g>
      ))}
    </svg>
  );
}
