import { useState } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

/** What became of the last thing that was asked for, and how to ask for another. */
export interface Actions {
  readonly said: string;
  readonly isBusy: boolean;
  readonly say: (text: string) => void;
  /** Does what takes a while; it gives the sentence that tells how it went. */
  readonly run: (deed: () => Promise<string>) => void;
}

/** Does what is asked for one at a time, and says how it went. */
export function useActions(): Actions {
  const words = useWords();
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);
  const run = (deed: () => Promise<string>): void => {
    setBusy(true);
    say(words('handOn.making'));
    void deed()
      .then(say)
      .finally(() => {
        setBusy(false);
      });
  };
  return { said, isBusy, say, run };
}
