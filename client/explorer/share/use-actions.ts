import { useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

/** How the last action went, and how to start another. */
export interface Actions {
  /** A sentence; empty where there is nothing to report. */
  readonly outcome: string;
  readonly isBusy: boolean;
  readonly report: (outcome: string) => void;
  /** Starts an action that takes a while; its sentence is reported. */
  readonly run: (action: () => Promise<string>) => void;
}

/** Runs one action at a time, and reports how it went. */
export function useActions(): Actions {
  const words = useWords();
  const [outcome, report] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = (action: () => Promise<string>): void => {
    setBusy(true);
    report(words('share.making'));
    void action()
      .then(report)
      .finally(() => {
        setBusy(false);
      });
  };
  return { outcome, isBusy, report, run };
}
