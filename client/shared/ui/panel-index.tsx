import type { ReactNode } from 'react';

import styles from './panel-index.module.css';

/** A part of the panel, with how much it holds where that is known. */
interface PanelPart {
  /** The id of its element. */
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

interface PanelIndexProps {
  readonly label: string;
  readonly parts: readonly PanelPart[];
}

/** The parts of a long panel, always in sight; pressed, one is scrolled to and reads on from there. */
export function PanelIndex({ label, parts }: PanelIndexProps): ReactNode {
  return (
    <nav className={styles.index} aria-label={label}>
      {parts.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          onClick={() => {
            goToPart(id);
          }}
        >
          {name} {count !== undefined && <span className="count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}

// The keyboard goes where the eye goes.
function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
