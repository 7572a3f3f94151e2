import { type ReactNode, useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';
import { copyText } from './copy-text.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, asked for when the button is pressed. */
  readonly text: () => string;
}

const SAID_FOR_MS = 2000;

/** Copies a text, and says so in the button's own place. */
export function CopyButton({ label, text }: CopyButtonProps): ReactNode {
  const words = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const onClick = async (): Promise<void> => {
    setSaid(words((await copyText(text())) ? 'trace.copied' : 'handOn.copyFailed'));
    setTimeout(() => {
      setSaid(null);
    }, SAID_FOR_MS);
  };
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        void onClick();
      }}
    >
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
