import type { ReactNode } from 'react';

import { useWords } from '../state/use-words.ts';

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
    <div className="zoom-controls" role="group" aria-label={words('graph.tools')}>
      <button
        type="button"
        aria-label={words('graph.zoomOut')}
        title={words('graph.zoomOut')}
        onClick={() => {
          onZoom(1 / STEP);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words('graph.zoomIn')}
        title={words('graph.zoomIn')}
        onClick={() => {
          onZoom(STEP);
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words('graph.fit')}
        title={words('graph.fit')}
        onClick={onFit}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M9.5 6.5 13.5 2.500M10 2.500h3.500V6M6.5 9.500l-4 4M6 13.500H2.500V10" />
        </svg>
      </button>
      {children}
    </div>
  );
}
