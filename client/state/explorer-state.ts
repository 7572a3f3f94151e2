import type { Basis, EntityType } from '../api/fragments.ts';
import type { Language } from '../api/language.ts';
import type { TraceQuestion } from '../api/trace.ts';

/** The neighbours of one more entity, added to the drawing. No groups: of all kinds. */
export interface Expansion {
  readonly of: string;
  readonly groups: readonly string[];
}

/** An entity with its relations around it. Groups are named as group-key.ts says. */
export interface EntityPlace {
  readonly kind: 'entity';
  /** Its id, or a name until the answer tells the id. */
  readonly ref: string;
  readonly expansions: readonly Expansion[];
  /** Groups that the reader wants whole. */
  readonly whole: readonly string[];
  /** Groups that the reader took out of the drawing. */
  readonly without: readonly string[];
}

/** The walks from an entity to what it feeds, or from what feeds it. */
export interface TracePlace {
  readonly kind: 'trace';
  readonly question: TraceQuestion;
  /** The end, by id or name, that the reader asks about most; null: the one reached most strongly. */
  readonly to: string | null;
  /** Which walk the sentence tells, the strongest being 0; null: the strongest to that end. */
  readonly walk: number | null;
}

export type Place =
  | { readonly kind: 'home' }
  | EntityPlace
  | TracePlace
  | { readonly kind: 'nowhere'; readonly path: string };

/** All that decides what is on the page; the address bar holds exactly this. */
export interface ExplorerState {
  readonly place: Place;
  /** The entity or relation that the panel tells of; null: what the place is about. */
  readonly selected: string | null;
  readonly hiddenTypes: readonly EntityType[];
  readonly hiddenBases: readonly Basis[];
  /** Whether the list stands in the drawing's place. */
  readonly isListShown: boolean;
  readonly language: Language;
}

/** A change that the reader makes: a new state from the old one. */
export type Transition = (state: ExplorerState) => ExplorerState;

export const HOME: ExplorerState = {
  place: { kind: 'home' },
  selected: null,
  hiddenTypes: [],
  hiddenBases: [],
  isListShown: false,
  language: 'zh',
};
