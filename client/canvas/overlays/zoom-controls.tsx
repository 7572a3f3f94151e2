import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { IconButton } from '#client/shared/ui/icon-button.tsx';
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
      <IconButton
        label={words('graph.zoomOut')}
        sign="M3 8h10"
        className={styles.desk}
        onPress={() => {
          onZoom(1 / STEP);
        }}
      />
      <IconButton
        label={words('graph.zoomIn')}
        sign="M3 8h10M8 3v10"
        className={styles.desk}
        onPress={() => {
          onZoom(STEP);
        }}
      />
      <IconButton
        label={words('graph.fit')}
        sign="M9.5 6.5 13.5 2.500M10 2.500h3.500V6M6.5 9.500l-4 4M6 13.500H2.500V10"
        onPress={onFit}
      />
      {children}
    </div>
  );
}
