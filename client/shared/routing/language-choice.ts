import type { Language } from '#client/shared/api/language.ts';

const STORAGE_KEY = 'plan-atlas-language';

let chosen: Language | null = null;

/** The language of an address that names none: the one that the reader chose in this browser, else Chinese. */
export function usualLanguage(): Language {
  chosen ??= kept() ?? 'zh';
  return chosen;
}

/** Keeps the language that the reader chose. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  try {
    window.localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function kept(): Language | null {
  try {
    return readLanguage(window.localStorage.getItem(STORAGE_KEY));
  } catch {
    return null;
  }
}

/** The language that a text from outside names; null where it names none of ours. */
export function readLanguage(text: string | null): Language | null {
  return text === 'zh' || text === 'en' ? text : null;
}
