import type { Language } from '#client/shared/api/language.ts';
import { readStored, store } from './browser-storage.ts';

const STORAGE_KEY = 'plan-atlas-language';

let chosen: Language | null = null;

/** The language of an address that names none: the one that the reader chose in this browser, else Chinese. */
export function usualLanguage(): Language {
  chosen ??= readLanguage(readStored(STORAGE_KEY)) ?? 'zh';
  return chosen;
}

/** Keeps the language that the reader chose. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  store(STORAGE_KEY, language);
}

/** The language that a text from outside names; null where it names none of ours. */
export function readLanguage(text: string | null): Language | null {
  return text === 'zh' || text === 'en' ? text : null;
}
