import type { ReactNode } from 'react';

import { useWords } from '#client/shared/words/use-words.ts';

/** Says, once on a page in English, whose the English names are. */
export function NamesNote(): ReactNode {
  const words = useWords();
  return words.language === 'en' ? (
    <p className="count" data-part="names-note">
      {words('names.note')}
    </p>
  ) : null;
}
