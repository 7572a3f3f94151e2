import type { Language } from '#client/shared/api/language.ts';
import type { Words } from './words.ts';

/** What the plan calls a thing, and our translation of that; null where there is none. */
export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** A name as the page's language reads it: in English our translation, and the plan's own name where there is none. */
export function readName(
  { name, nameEn }: Named,
  { language }: { readonly language: Language },
): string {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** The same with the plan's own name behind it, for those who cite the plan and for where text is all that there can be. */
export function readBothNames(named: Named, words: Words): string {
  const read = readName(named, words);
  return read === named.name ? read : `${read} ${named.name}`;
}

/** A city or county among others, where saying which of both it is would only crowd a drawing. */
export function readCounty(county: Named, words: Words): string {
  return readName(county, words).replace(/ (?:City|County|District)$/, '');
}

/** Several names one after the other. */
export function readNames(named: readonly Named[], words: Words): string {
  return named.map((one) => readName(one, words)).join(words('list.comma'));
}

/** Whether a text is a part of a name in either language, letter case apart. */
export function isPartOfName(text: string, { name, nameEn }: Named): boolean {
  const sought = text.trim().toLowerCase();
  return [name, nameEn ?? ''].some((each) => each.toLowerCase().includes(sought));
}
