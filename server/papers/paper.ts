import type { Language } from '#server/domain/language.ts';

/** A name, and what stands beside it. */
export interface PaperLine {
  readonly label: string;
  readonly text: string;
}

/** Words of the plan, in its language. */
export interface PaperQuote {
  /** The locator. */
  readonly at: string;
  readonly text: string;
}

/** A sentence, where the plan says so, and its words there. */
export interface PaperPoint {
  readonly text: string;
  /** What makes it less than stated and real: that a rule concludes it, that the plan only wishes it; null where nothing does. */
  readonly reserve: string | null;
  /** Locators. */
  readonly places: readonly string[];
  /** Empty where the server has no text of the plan. */
  readonly quotes: readonly PaperQuote[];
}

/** A sentence about a thing, whose name stands before it. */
export interface NamedPoint extends PaperPoint {
  readonly name: string;
}

/** Some points of one kind. */
export interface PaperGroup {
  readonly heading: string | null;
  /** What must be known of all of them; null where that is nothing. */
  readonly note: string | null;
  readonly points: readonly NamedPoint[];
  /** Whether they are so short that several stand side by side. */
  readonly isShort: boolean;
}

/** A part of a paper, under its heading. */
export interface PaperPart {
  readonly heading: string;
  readonly note: string | null;
  readonly groups: readonly PaperGroup[];
}

/**
 * An answer as a sheet to be handed on: all of it as finished words in the reader's language, so that paper, document and sheet say
 * the same. A locator in it is as the reader's language writes it.
 */
export interface Paper {
  readonly language: Language;
  /** What kind of sheet it is, small at its head. */
  readonly kind: string;
  readonly title: string;
  /** What a file of it is called, without what it ends in. */
  readonly fileName: string;
  /** The day it was made, as in 2026-11-30. */
  readonly day: string;
  /** The answer in short. */
  readonly lead: readonly string[];
  /** What is filled in by hand: the name of each field, and what is in it already. */
  readonly fields: readonly PaperLine[];
  readonly parts: readonly PaperPart[];
  /** Whence it is: the plan, its edition, the version of the graph, and how to read it. */
  readonly sources: readonly PaperLine[];
  /** Where the answer stands, as people read it: no signs are escaped that need not be. */
  readonly address: string;
}

/** A form in which an answer can be taken away. It is made in memory: it is of a few pages. */
export interface PaperFormat<Answer> {
  /** As it is asked for, and what a file of it ends in. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (answer: Answer) => Promise<Uint8Array>;
}
