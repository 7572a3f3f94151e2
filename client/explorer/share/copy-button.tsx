import { type ReactNode, useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

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
    setSaid(words((await copyText(text())) ? 'trace.copied' : 'share.copyFailed'));
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

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text);
  }
}

// Pages served without https, as in many closed networks, have no clipboard but this one.
function copyThroughField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
