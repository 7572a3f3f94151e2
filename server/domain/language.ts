/** What readers read. Chinese comes first wherever there is a choice. */
export type Language = 'zh' | 'en';

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;
