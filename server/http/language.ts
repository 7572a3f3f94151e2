import Negotiator from 'negotiator';

import { type Language, preferredLanguage } from '#server/domain/language.ts';

/** The language that a reader's Accept-Language prefers of ours. */
export function languageOf(acceptLanguage: string | null): Language {
  const headers = acceptLanguage === null ? {} : { 'accept-language': acceptLanguage };
  return preferredLanguage(new Negotiator({ headers }).languages());
}
