import type { Language } from '#client/shared/api/language.ts';
import { readStored, store } from './browser-storage.ts';

const STORAGE_KEY = 'plan-atlas-language';

/** What was chosen where the browser keeps nothing: it lasts as long as the page. */
let unkept: Language | null = null;

/** The language of an address that names none: the one that the reader chose in this browser, else the first of the browser's that is ours. */
export function usualLanguage(): Language {
  return unkept ?? readLanguage(readStored(STORAGE_KEY)) ?? browserLanguage();
}

// As the server reads Accept-Language: who reads neither is told in English, who names none in Chinese.
function browserLanguage(): Language {
  // Addresses are read and written outside a browser, too.
  const languages = typeof window === 'undefined' ? [] : window.navigator.languages;
  const first = languages.find((one) => /^(zh|en)\b/i.test(one)) ?? languages[0] ?? 'zh';
  return /^zh\b/i.test(first) ? 'zh' : 'en';
}

/** Keeps the language that the reader chose. */
export function chooseLanguage(language: Language): void {
  unkept = store(STORAGE_KEY, language) ? null : language;
}

/** The language that a text from outside names; null where it names none of ours. */
export function readLanguage(text: string | null): Language | null {
  return text === 'zh' || text === 'en' ? text : null;
}
