import { nameKey } from './name-key.ts';

/** A stretch of a text, in UTF-16 code units as JavaScript counts them: from start up to, and without, end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as names are compared, and where each code unit of it came from. */
export interface FoldedText {
  readonly key: string;
  readonly origins: readonly Span[];
}

const CHARACTERS = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const foldedCharacters = new Map<string, string>();

/**
 * Folds a text as nameKey does, but character by character, so that each remains traceable to its origin. What nameKey
 * decides from several characters at once, such as 乾 in a longer word, is decided by the one alone.
 */
export function foldText(text: string): FoldedText {
  let key = '';
  const origins: Span[] = [];
  for (const { segment, index } of CHARACTERS.segment(text)) {
    const folded = foldCharacter(segment);
    const goesOn = folded === '-' && key.endsWith('-');
    for (let unit = 0; unit < folded.length && !goesOn; unit += 1) {
      origins.push({ start: index, end: index + segment.length });
    }
    key += goesOn ? '' : folded;
  }
  return { key, origins };
}

/** Where a folded text holds another, each place once and none over another. */
export function placesOf(part: string, { key }: FoldedText): Span[] {
  const places: Span[] = [];
  for (let start = key.indexOf(part); part !== '' && start !== -1;) {
    const end = start + part.length;
    places.push({ start, end });
    start = key.indexOf(part, end);
  }
  return places;
}

/** Where in the text itself a stretch of the folded text stands. */
export function originOf({ start, end }: Span, { origins }: FoldedText): Span {
  return { start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 };
}

// What distinct characters a plan and its readers write is bounded; a reader's nonsense is not kept.
const MOST_KEPT = 20_000;

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) {
    return known;
  }
  const folded = nameKey(character);
  if (foldedCharacters.size < MOST_KEPT) {
    foldedCharacters.set(character, folded);
  }
  return folded;
}
