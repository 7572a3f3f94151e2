import type { ReactNode } from 'react';

import { answerTo, type Query } from '#client/shared/queries/query.ts';
import { useLanguage } from '#client/shared/routing/store.ts';

interface PrintButtonProps {
  /** What stands on paper, where the server words it: it is waited for. */
  readonly paper?: Query<unknown>;
  readonly children: ReactNode;
}

/** Prints the page: what stands on paper in its place, or as its style sheet for paper has it. */
export function PrintButton({ paper, children }: PrintButtonProps): ReactNode {
  const language = useLanguage();
  const print = async (): Promise<void> => {
    if (paper !== undefined) {
      // Without an answer, the page itself is printed.
      await answerTo(paper, language).catch(() => undefined);
      await nextFrame();
      await nextFrame();
    }
    window.print();
  };
  return (
    <button type="button" className="button" onClick={() => void print()}>
      {children}
    </button>
  );
}

/** What was answered just now stands on the page after one frame more. */
export function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
