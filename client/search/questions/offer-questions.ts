import { QUESTIONS } from './questions.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { Filling, Fillings } from '#client/shared/reader/recent.ts';
import { askedInEnglish } from './asked-in-english.ts';
import { type Question, wordsBetween } from './question.ts';

/** A question with what is known of its slots. */
export interface Offer {
  readonly question: Question;
  readonly filled: Fillings;
}

const MOST_MATCHED = 4;
const MOST_ABOUT_ONE = 5;

/** The questions that a typed text may mean, the likeliest first: by their words, pinyin, initials or keywords. */
export function matchQuestions(typed: string): readonly Question[] {
  const text = plain(typed);
  return text === ''
    ? []
    : QUESTIONS.map((question) => ({ question, score: scoreOf(question, text, typed) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, MOST_MATCHED)
        .map(({ question }) => question);
}

/** Questions that an entity can fill a slot of, with that slot filled; those that need nothing else come first. */
export function questionsAbout(entity: EntityHint): readonly Offer[] {
  const filling = fillingOf(entity);
  return QUESTIONS.flatMap((question) => {
    const slot = Object.entries(question.slots).find(([, { types }]) =>
      types.includes(entity.type),
    );
    return slot === undefined ? [] : [{ question, filled: { [slot[0]]: filling } }];
  })
    .sort((one, other) => emptySlots(one) - emptySlots(other))
    .slice(0, MOST_ABOUT_ONE);
}

/** What a text names besides the words of a question: 先进材料 of 哪些项目支撑先进材料; null where it names nothing. */
export interface NamedInText {
  readonly question: Question;
  readonly slot: string;
  readonly types: readonly EntityType[];
  readonly name: string;
}

/** Takes the words of the questions that match out of a text; what is left first may name what fills the first slot. */
export function namedIn(typed: string, matched: readonly Question[]): NamedInText | null {
  for (const question of matched) {
    const named = askedInEnglish(question, typed) ?? askedInChinese(question, plain(typed));
    const types = named === null ? undefined : question.slots[named.slot]?.types;
    if (named !== null && types !== undefined) {
      return { question, slot: named.slot, types, name: named.name };
    }
  }
  return null;
}

function askedInChinese(question: Question, text: string): { slot: string; name: string } | null {
  const name = firstBeside(text, piecesIn(question, text));
  const [slot] = Object.keys(question.slots);
  return name === null || slot === undefined ? null : { slot, name };
}

/** An entity as what fills a slot. */
export function fillingOf({ id, name, nameEn }: EntityHint): Filling {
  return { ref: id, name, nameEn };
}

function emptySlots({ question, filled }: Offer): number {
  return Object.keys(question.slots).length - Object.keys(filled).length;
}

function firstBeside(text: string, pieces: readonly string[]): string | null {
  if (pieces.length === 0) {
    return null;
  }
  let rest = text;
  for (const piece of pieces) {
    rest = rest.replace(piece, ' ');
  }
  return rest.split(' ').find((part) => part.length >= 2) ?? null;
}

// The question's own words that stand in a text, the longest first. A single character would stand in too many.
function piecesIn(question: Question, text: string): readonly string[] {
  return wordsBetween(question, 'zh')
    .flatMap((piece) => [piece, ...piece.split('，')])
    .map(plain)
    .filter((piece) => piece.length >= 2 && text.includes(piece))
    .sort((one, other) => other.length - one.length);
}

function scoreOf(question: Question, text: string, typed: string): number {
  const longest = askedInEnglish(question, typed)?.fits ?? piecesIn(question, text)[0]?.length ?? 0;
  return longest > 0
    ? 5 + longest
    : Math.max(scoreOfWords(question, text), scoreOfPinyin(question, text));
}

function scoreOfWords(question: Question, text: string): number {
  const said = [
    plain(wordsBetween(question, 'zh').join('')),
    plain(wordsBetween(question, 'en').join('')),
  ];
  const least = isLatin(text) ? 3 : 2;
  if (said.some((words) => words.startsWith(text)) && text.length >= least - 1) {
    return 4;
  }
  if (text.length < least) {
    return 0;
  }
  if (said.some((words) => words.includes(text))) {
    return 3;
  }
  return question.keywords.some((word) => word.startsWith(text) || text.includes(word)) ? 2 : 0;
}

function scoreOfPinyin({ pinyin }: Question, text: string): number {
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable[0]).join('');
  if (!isLatin(text) || text.length < 2) {
    return 0;
  }
  if (initials.startsWith(text) || syllables.join('').startsWith(text)) {
    return 4;
  }
  const isWithin =
    initials.includes(text) || (text.length >= 4 && syllables.join('').includes(text));
  return text.length >= 3 && isWithin ? 2 : 0;
}

function isLatin(text: string): boolean {
  return /^[a-z0-9]+$/.test(text);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s？?，、,。.〔〕]/g, '');
}
