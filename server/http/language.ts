import type { Language } from '#server/domain/language.ts';

/** Chinese first: English only where the reader's list of languages names it before any Chinese. */
export function languageOf(acceptLanguage: string | null): Language {
  const ranges = (acceptLanguage ?? '')
    .toLowerCase()
    .split(',')
    .map((range) => range.trim());
  const first = ranges.find((range) => range.startsWith('zh') || range.startsWith('en'));
  return first?.startsWith('en') === true ? 'en' : 'zh';
}
