import { questionOf, QUESTIONS } from './questions.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Filling, Fillings } from '#client/shared/reader/recent.ts';
import { type Question, wordsBetween } from './question.ts';
import { ownWordsIn, plain, readPair, readQuestion, type Reading } from './read-question.ts';

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

/** Whether a text has the question's own words, and not only one that it may be looked for by. */
export function isAskedIn(question: Question, typed: string): boolean {
  return ownWordsIn(question, typed) > 0;
}

/** The first of the questions of which a text names something, as it may be read; of two names alone, how they are linked. */
export function readingsOf(typed: string, matched: readonly Question[]): readonly Reading[] {
  for (const question of matched) {
    const readings = readQuestion(question, typed);
    if (readings.length > 0) {
      return readings;
    }
  }
  const linked = questionOf('how-two-are-linked');
  return linked === undefined ? [] : readPair(linked, typed);
}

/** An entity as what fills a slot. */
export function fillingOf({ id, name, nameEn }: EntityHint): Filling {
  return { ref: id, name, nameEn };
}

function emptySlots({ question, filled }: Offer): number {
  return Object.keys(question.slots).length - Object.keys(filled).length;
}

function scoreOf(question: Question, text: string, typed: string): number {
  const longest = ownWordsIn(question, typed);
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
