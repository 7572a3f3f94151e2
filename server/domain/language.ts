/** What readers read. Chinese comes first wherever there is a choice. */
export type Language = 'zh' | 'en';

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

/**
 * The one of ours that comes first in a reader's languages. Who reads others is told in English, which more of them read; who names none,
 * in Chinese.
 */
export function preferredLanguage(languages: readonly string[]): Language {
  const named = languages.map((one) => one.toLowerCase()).filter((one) => one !== '*');
  const first = named.find((one) => /^(zh|en)\b/.test(one)) ?? named[0] ?? 'zh';
  return /^zh\b/.test(first) ? 'zh' : 'en';
}
