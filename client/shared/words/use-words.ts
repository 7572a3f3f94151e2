import { type Words, WORDS } from '#client/shared/words/words.ts';
import { useLanguage } from '#client/shared/routing/store.ts';

/** The words of the page's language. */
export function useWords(): Words {
  return WORDS[useLanguage()];
}
