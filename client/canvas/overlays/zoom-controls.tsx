import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from '#client/canvas/graph-view.module.css';

interface ZoomControlsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly children: ReactNode;
}

const STEP = 1.25;

/** Closer, further, all; at the drawing's lower right. */
export function ZoomControls({ onZoom, onFit, children }: ZoomControlsProps): ReactNode {
  const words = useWords();
  return (
    <div
      className={clsx('bar', styles.zoomControls)}
      role="group"
      aria-label={words('graph.tools')}
    >
      <ZoomButton
        label={words('graph.zoomOut')}
        sign="M3 8h10"
        isForDesk
        onClick={() => {
          onZoom(1 / STEP);
        }}
      />
      <ZoomButton
        label={words('graph.zoomIn')}
        sign="M3 8h10M8 3v10"
        isForDesk
        onClick={() => {
          onZoom(STEP);
        }}
      />
      <ZoomButton
        label={words('graph.fit')}
        sign="M9.5 6.5 13.5 2.500M10 2.500h3.500V6M6.5 9.500l-4 4M6 13.500H2.500V10"
        onClick={onFit}
      />
      {children}
    </div>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  /** The path of its sign, in a square of 16. */
  readonly sign: string;
  /** Whether two fingers do the same. */
  readonly isForDesk?: boolean;
  readonly onClick: () => void;
}

function ZoomButton({ label, sign, isForDesk = false, onClick }: ZoomButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={clsx(isForDesk && styles.desk)}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}
