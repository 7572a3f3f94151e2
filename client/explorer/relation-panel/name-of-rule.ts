import { isWordKey, type Words } from '#client/shared/words/words.ts';

/** A rule's name in the page's language; one that is new is called as the server calls it. */
export function nameOfRule(name: string, words: Words): string {
  const key = `rule.${name}`;
  return isWordKey(key) ? words(key) : name;
}
