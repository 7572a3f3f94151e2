import { type ReactNode, useState } from 'react';

import { useWords } from '../../state/use-words.ts';

const COPIED_FOR_MS = 2000;

/** Copies the page's address, which shows the same to whom it is sent. */
export function CopyLink(): ReactNode {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="button sentence-copy"
      onClick={() => {
        void navigator.clipboard.writeText(window.location.href).then(() => {
          setCopied(true);
          setTimeout(() => {
            setCopied(false);
          }, COPIED_FOR_MS);
        });
      }}
    >
      <span aria-live="polite">{words(isCopied ? 'trace.copied' : 'trace.copy')}</span>
    </button>
  );
}
