export const LANGUAGES = ['zh', 'en'] as const;

/** What readers read. Chinese comes first wherever there is a choice. */
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;
