import { foldText, originOf, placesOf, type Span } from './folded-text.ts';
import { passagesOf, type PlanPassage } from './plan-passages.ts';
import type { PlanText } from './plan-text.ts';
import { wordsOf } from './words-of.ts';

/** A passage in which a text was found, and where in it. */
export interface FoundPassage extends PlanPassage {
  /** Where in the passage it matched, in UTF-16 code units, in order, none over another. */
  readonly matches: readonly Span[];
  /** How good a find it is: the better sorts first, as texts do. No two of a plan are the same. */
  readonly rank: string;
}

/**
 * The passages of a plan that hold a text, best first: where the whole of it stands, headings before others and those that say
 * it more often before those that say it less; then where all its words stand, the nearer together the better. What is
 * equally good stays in the plan's order. Characters count as in names: width, case, white space, signs and the script do
 * not. None means that the text nowhere says it.
 */
export function searchPassages(text: PlanText, asked: string): FoundPassage[] {
  const phrase = foldText(asked).key;
  const words = [...new Set(wordsOf(asked).map((word) => foldText(word).key))].filter(Boolean);
  return passagesOf(text)
    .flatMap((passage) => findPhrase(passage, phrase) ?? findWords(passage, words) ?? [])
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

function findPhrase(passage: PlanPassage, phrase: string): FoundPassage | null {
  const places = placesOf(phrase, passage.folded);
  if (places.length === 0) {
    return null;
  }
  const rank = rankOf(0, passage.isHeading ? 0 : 1, MOST - places.length, passage.order);
  return { ...passage, matches: originsOf(places, passage), rank };
}

function findWords(passage: PlanPassage, words: readonly string[]): FoundPassage | null {
  const places = words.map((word) => placesOf(word, passage.folded));
  if (words.length < 2 || places.some((ofWord) => ofWord.length === 0)) {
    return null;
  }
  const rank = rankOf(1, narrowest(places), passage.order);
  return { ...passage, matches: originsOf(joined(places.flat()), passage), rank };
}

function originsOf(places: readonly Span[], { folded }: PlanPassage): Span[] {
  return places.map((place) => originOf(place, folded));
}

const MOST = 999_999;

/** Numbers as a text that sorts as they do. */
function rankOf(...numbers: readonly number[]): string {
  return numbers
    .map((number) => String(Math.min(number, MOST)).padStart(String(MOST).length, '0'))
    .join(' ');
}

/** In order, those that touch or overlap as one: 海上 and 风电 side by side are marked as 海上风电. */
function joined(places: readonly Span[]): Span[] {
  const joint: Span[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = joint.at(-1);
    if (last !== undefined && place.start <= last.end) {
      joint[joint.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    } else {
      joint.push(place);
    }
  }
  return joint;
}

/** How long the shortest stretch is that holds a place of each word. */
function narrowest(places: readonly (readonly Span[])[]): number {
  const all = places
    .flatMap((ofWord, word) => ofWord.map((place) => ({ ...place, word })))
    .sort((a, b) => a.start - b.start);
  const latest = new Map<number, Span>();
  let least = Infinity;
  for (const place of all) {
    latest.set(place.word, place);
    if (latest.size === places.length) {
      const held = [...latest.values()];
      const start = Math.min(...held.map((one) => one.start));
      const end = Math.max(...held.map((one) => one.end));
      least = Math.min(least, end - start);
    }
  }
  return least;
}
