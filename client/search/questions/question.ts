import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Language } from '#client/shared/api/language.ts';
import type { Filling, Fillings } from '#client/shared/reader/recent.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { readName } from '#client/shared/words/read-name.ts';

/** Words in each of the page's languages. */
type InBoth = Readonly<Record<Language, string>>;

/** A gap in a question, which an entity of certain types fills. */
export interface Slot {
  readonly types: readonly EntityType[];
  /** What stands in the gap while it is empty. */
  readonly words: InBoth;
}

/** A question in words with gaps: what is asked of the graph, and the page that answers it. */
export interface Question {
  readonly id: string;
  /** Braces hold the slots. */
  readonly words: InBoth;
  /** The Chinese words in pinyin, without the slots. */
  readonly pinyin: string;
  /** Other words by which it may be looked for. */
  readonly keywords: readonly string[];
  readonly slots: Readonly<Record<string, Slot>>;
  /** The GraphQL that it asks; each slot is a variable of its name, an EntityRef. */
  readonly asks: string;
  /** The page that answers it; null while a slot is empty. */
  readonly goes: (filled: Fillings) => Transition | null;
}

interface QuestionDesign<Name extends string> extends Omit<Question, 'slots' | 'goes'> {
  readonly slots: Readonly<Record<Name, Slot>>;
  readonly goes: (filled: Readonly<Record<Name, Filling>>) => Transition;
}

/** Makes a question of a design, whose page is worked out only once every slot is filled. */
export function question<Name extends string>(design: QuestionDesign<Name>): Question {
  return {
    ...design,
    goes: (filled) => (isWhole(design.slots, filled) ? design.goes(filled) : null),
  };
}

function isWhole<Name extends string>(
  slots: Readonly<Record<Name, Slot>>,
  filled: Fillings,
): filled is Readonly<Record<Name, Filling>> {
  return Object.keys(slots).every((name) => Object.hasOwn(filled, name));
}

/** A piece of a question's sentence: words, or a slot by its name. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string };

/** A question's sentence, piece by piece. */
export function piecesOf({ words }: Question, language: Language): readonly Piece[] {
  return words[language]
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { kind: 'slot', name: part.slice(1, -1) }
        : { kind: 'words', text: part },
    );
}

/** The words between the slots. */
export function wordsBetween(asked: Question, language: Language): readonly string[] {
  return piecesOf(asked, language).flatMap((piece) => (piece.kind === 'words' ? [piece.text] : []));
}

/** The question as a sentence: each slot by what fills it, or by the slot's own word. */
export function sentenceOf(asked: Question, filled: Fillings, language: Language): string {
  return piecesOf(asked, language)
    .map((piece) => {
      if (piece.kind === 'words') {
        return piece.text;
      }
      const word = asked.slots[piece.name]?.words[language] ?? '';
      const filling = filled[piece.name];
      return filling === undefined ? `〔${word}〕` : readName(filling, { language });
    })
    .join('');
}

/** Slots that more than one question has. */
export const PROJECT: Slot = {
  types: ['PROJECT', 'PROGRAMME'],
  words: { zh: '项目', en: 'project' },
};

/** What is built or run, and so has someone who answers for it. */
export const WORK: Slot = {
  ...PROJECT,
  types: ['PROJECT', 'PROGRAMME', 'LINE', 'HUB', 'PARK', 'PLATFORM'],
};

export const CLUSTER: Slot = {
  types: ['CLUSTER'],
  words: { zh: '产业集群', en: 'cluster' },
};

export const INDUSTRY: Slot = {
  types: ['INDUSTRY'],
  words: { zh: '产业', en: 'industry' },
};

export const PARK: Slot = {
  types: ['PARK'],
  words: { zh: '园区', en: 'park' },
};

export const DEPARTMENT: Slot = {
  types: ['DEPARTMENT'],
  words: { zh: '部门', en: 'department' },
};

export const CITY: Slot = {
  types: ['CITY'],
  words: { zh: '城市', en: 'city' },
};
