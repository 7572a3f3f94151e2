import { foldText, originOf, placesOf, type FoldedText, type Span } from './folded-text.ts';
import type { Locator } from './locator.ts';
import { passagesOf } from './plan-passages.ts';
import type { PlanText } from './plan-text.ts';

/** Names of which each counts: an entity's name and aliases, and for an industry those of narrower or broader ones. */
export type NameGroup = readonly string[];

/** A paragraph that holds a name of every group. */
export interface NamingPassage {
  readonly at: Locator;
  readonly text: string;
  /** Where it names each group, in the groups' order, in UTF-16 code units. */
  readonly named: readonly (readonly Span[])[];
}

/**
 * The paragraphs, items of boxes and annexes, and footnotes that hold at least one name of every group, in the plan's order;
 * none where no group is given. A heading is no such paragraph, nor part of those below it.
 *
 * The longest name wins: within a longer name of another group, or of `otherNames` (the other names of the graph, say), a
 * name does not count, so that 湛江港 names no 湛江. Nor does a Latin name within a longer word or number.
 */
export function passagesNaming(
  text: PlanText,
  groups: readonly NameGroup[],
  otherNames: readonly string[] = [],
): NamingPassage[] {
  const keys = groups.map((names) => foldNames(names));
  const longer = keys.map((own, index) =>
    longerNames(own, [...foldNames(otherNames), ...keys.filter((_, i) => i !== index).flat()]),
  );
  return passagesOf(text).flatMap(({ at, text: passage, isHeading, folded }) => {
    if (isHeading || groups.length === 0 || !keys.every((names) => holdsAny(folded, names))) {
      return [];
    }
    const named = keys.map((names, index) =>
      namesIn(folded, names, longer[index] ?? []).map((place) => originOf(place, folded)),
    );
    return named.every((places) => places.length > 0) ? [{ at, text: passage, named }] : [];
  });
}

function foldNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => foldText(name).key))].filter(Boolean);
}

/** Those of the other names within which one of ours may stand. */
function longerNames(own: readonly string[], others: readonly string[]): string[] {
  return others.filter((other) => !own.includes(other) && own.some((name) => other.includes(name)));
}

function holdsAny({ key }: FoldedText, names: readonly string[]): boolean {
  return names.some((name) => key.includes(name));
}

/** Where a text holds one of the names: the longest of them at each place, and none that is part of a longer one. */
function namesIn(folded: FoldedText, names: readonly string[], longer: readonly string[]): Span[] {
  const own = names.flatMap((name) => placesOf(name, folded)).filter((at) => isWhole(at, folded));
  const others = longer.flatMap((name) => placesOf(name, folded));
  return own
    .filter((place) => ![...own, ...others].some((other) => isWithin(place, other)))
    .sort((a, b) => a.start - b.start);
}

function isWithin(place: Span, other: Span): boolean {
  return (
    other.start <= place.start &&
    place.end <= other.end &&
    other.end - other.start > place.end - place.start
  );
}

const LATIN_WORD = /[\p{Script=Latin}\p{Nd}]{2}/u;

/** Whether a name ends where a word ends: no letter or figure stands right beside its own. */
function isWhole({ start, end }: Span, folded: FoldedText): boolean {
  return !goesOn(start, folded) && !goesOn(end, folded);
}

/** Whether a word goes on over a border of the folded text: two Latin letters or figures that touch in the text itself. */
function goesOn(border: number, { key, origins }: FoldedText): boolean {
  const touches = origins[border - 1]?.end === origins[border]?.start;
  return touches && LATIN_WORD.test(key.slice(border - 1, border + 1));
}
