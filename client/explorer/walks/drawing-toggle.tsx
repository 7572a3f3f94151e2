import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { useWords } from '#client/shared/words/use-words.ts';
import styles from '#client/explorer/workspace.module.css';

interface DrawingToggleProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** On a phone: puts the drawing in the words' place, or the words back. */
export function DrawingToggle({ isOpen, onToggle }: DrawingToggleProps): ReactNode {
  const words = useWords();
  return (
    <button
      type="button"
      className={clsx('button', styles.drawingToggle)}
      aria-pressed={isOpen}
      onClick={onToggle}
    >
      {words(isOpen ? 'trace.showWords' : 'trace.showDrawing')}
    </button>
  );
}
