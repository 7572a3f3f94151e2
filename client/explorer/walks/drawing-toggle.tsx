import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

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
      className="button drawing-toggle"
      aria-pressed={isOpen}
      onClick={onToggle}
    >
      {words(isOpen ? 'trace.showWords' : 'trace.showDrawing')}
    </button>
  );
}
