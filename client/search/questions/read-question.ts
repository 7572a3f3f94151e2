import { piecesOf, type Question, wordsBetween } from './question.ts';
import { spaceless } from '#client/shared/words/spaceless.ts';

/** A text read as a question: what it names for the question's gaps, in their order. Not every gap need be named. */
export interface Reading {
  readonly question: Question;
  readonly names: readonly string[];
  /** How near each name must come to what is called so, 0 to 1. */
  readonly least: number;
}

/** Two names are a question only where both are plainly names. */
const PLAINLY = 0.6;

/** The ways to read a text as this question, those that name most first; none where it names nothing besides the question's words. */
export function readQuestion(question: Question, typed: string): readonly Reading[] {
  const english = readEnglish(question, typed);
  const readings = english === null ? readChinese(question, typed) : [english.names];
  return readings.map((names) => ({ question, names, least: 0 }));
}

/** Two names alone, as a question that takes two. */
export function readPair(question: Question, typed: string): readonly Reading[] {
  return pairsIn(typed).map((names) => ({ question, names, least: PLAINLY }));
}

/** How many characters of the question's own words stand in a text: of its longest run in Chinese, of its sentence in English. */
export function ownWordsIn(question: Question, typed: string): number {
  const [longest = ''] = piecesIn(question, plain(typed));
  return readEnglish(question, typed)?.fits ?? longest.length;
}

/** Two names in one text, at each place where it may be parted: 吴川机场与茂名石化, 湛江市 茂名市. */
function pairsIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/[与和跟同及、]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu)].flatMap(
    ({ index, 0: connector }) => {
      const one = plain(text.slice(0, index));
      const other = plain(text.slice(index + connector.length));
      return one.length >= 2 && other.length >= 2 ? [[one, other] as const] : [];
    },
  );
}

/** A text without the spaces and stops that do not count when it is compared. */
export function plain(text: string): string {
  return spaceless(text).replaceAll('、', '');
}

function readChinese(question: Question, typed: string): readonly (readonly string[])[] {
  const pieces = piecesIn(question, plain(typed));
  const gaps = Object.keys(question.slots).length;
  const named = pieces.length === 0 ? [] : partsBeside(plain(typed), pieces).slice(0, gaps);
  if (named.length === 0 || named.length === gaps) {
    return named.length === 0 ? [] : [named];
  }
  // Two gaps, one run of characters: two names may be joined in it.
  const [run = ''] = partsBeside(spaceless(typed), pieces);
  return [...pairsIn(run), named];
}

function partsBeside(text: string, pieces: readonly string[]): readonly string[] {
  let rest = text;
  for (const piece of pieces) {
    rest = rest.replace(piece, ' ');
  }
  return rest.split(' ').filter((part) => part.length >= 2);
}

// The question's own words that stand in a text, the longest first. A single character would stand in too many.
function piecesIn(question: Question, text: string): readonly string[] {
  return wordsBetween(question, 'zh')
    .flatMap((piece) => [piece, ...piece.split('，')])
    .map(plain)
    .filter((piece) => piece.length >= 2 && text.includes(piece))
    .sort((one, other) => other.length - one.length);
}

interface ReadEnglish {
  readonly names: readonly string[];
  /** How many characters of the question's own words stand in the text. */
  readonly fits: number;
}

/** Reads “how is baosteel linked to maoming”; null where the text does not begin as the question does, or names nothing. */
function readEnglish(question: Question, typed: string): ReadEnglish | null {
  const [head = '', ...others] = wordsBetween(question, 'en').map(spaced);
  let rest = spaced(typed);
  if (piecesOf(question, 'en')[0]?.kind !== 'words' || !rest.startsWith(`${head} `)) {
    return null;
  }
  rest = rest.slice(head.length + 1);
  let fits = head.length + 1;
  const names: string[] = [];
  for (const words of others) {
    const end = words === '' ? -1 : rest.indexOf(words);
    if (end < 0) {
      break;
    }
    names.push(rest.slice(0, end).trim());
    rest = rest.slice(end + words.length);
    fits += words.length;
  }
  const named = [...names, rest.trim()].slice(0, Object.keys(question.slots).length);
  const [first = ''] = named;
  return first.length < 3 ? null : { names: named.filter((name) => name.length >= 3), fits };
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[?,.\s]+/g, ' ')
    .trimEnd();
}
