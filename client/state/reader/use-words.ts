import { type Words, WORDS } from '../../locales/words.ts';
import { useExplorer } from '../store.ts';

/** The words of the page's language. */
export function useWords(): Words {
  return WORDS[useExplorer((state) => state.language)];
}
