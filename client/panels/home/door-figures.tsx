import type { ReactNode } from 'react';

import { Sign } from '../shared/sign.tsx';

/** A walk: a stated step, then a derived one. */
export function TraceFigure(): ReactNode {
  return (
    <div className="figure-row">
      <span className="figure-box works">
        <Sign type="PROJECT" />
        <i />
      </span>
      <span className="hop" />
      <span className="figure-box works">
        <Sign type="PROGRAMME" />
        <i />
      </span>
      <span className="hop hop-derived" />
      <span className="figure-box industry figure-round">
        <Sign type="CLUSTER" />
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
        <rect key={cell} className="figure-lead" {...placeOf(cell)} width="14" height="14" rx="2" />
      ))}
      {PARTICIPANTS.map((cell) => (
        <rect key={cell} className="figure-part" {...placeOf(cell)} width="14" height="14" rx="2" />
      ))}
    </svg>
  );
}

function placeOf(cell: number): { readonly x: number; readonly y: number } {
  return { x: 8 + (cell % 9) * 25, y: 3 + Math.floor(cell / 9) * 20 };
}

/** An entity between what points to it and what it points to. */
export function ExpandFigure(): ReactNode {
  return (
    <svg viewBox="0 0 234 60">
      {[8, 30, 52].map((y) => (
        <g key={y}>
          <path className="figure-line" d={`M62 ${String(y)}C80 ${String(y)} 80 30 96 30`} />
          <path className="figure-line" d={`M138 30C156 30 156 ${String(y)} 172 ${String(y)}`} />
          <rect className="figure-node transport" x="10" y={y - 7} width="52" height="14" rx="4" />
          <rect className="figure-node industry" x="172" y={y - 7} width="52" height="14" rx="4" />
        </g>
      ))}
      <rect
        className="figure-node space figure-middle"
        x="94"
        y="21"
        width="46"
        height="18"
        rx="5"
      />
    </svg>
  );
}
