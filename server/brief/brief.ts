import type { Language } from '#server/domain/language.ts';
import type { PaperLine, PaperPoint } from '#server/papers/paper.ts';
import type { EntityRecord } from '#server/records/record.ts';

/**
 * What an answer about parks tells a client: all of it as finished words in the reader's language, so that paper, document and sheet
 * say the same. A locator in it is as the reader's language writes it.
 */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** What a file of it is called, without what it ends in. */
  readonly fileName: string;
  /** The day it was made, as in 2026-11-30. */
  readonly day: string;
  /** What was asked for. */
  readonly need: readonly PaperLine[];
  /** How many parks the plan links to it, and how many have all of it. */
  readonly summary: string;
  /** The first parks, by rank, and those that were picked. */
  readonly parks: readonly BriefPark[];
  readonly comparison: BriefComparison;
  /** What the plan sets against all parks, or against all that are told in full. */
  readonly limits: readonly PaperPoint[];
  /** What neither the plan nor this brief tells. */
  readonly untold: readonly string[];
  /** Whence it is: the plan, its edition, the version of the graph, and how to read it. */
  readonly sources: readonly PaperLine[];
  /** Where the answer stands, as people read it: no signs are escaped that need not be. */
  readonly address: string;
}

/** What speaks for a park. */
export interface BriefReason extends PaperPoint {
  readonly feature: string;
  /** The text without the steps that lead to it. */
  readonly said: string;
  /** What was looked for. */
  readonly want: string;
  /** How much it adds to the score. */
  readonly contribution: number;
  /** How much it could have added. */
  readonly most: number;
}

export interface BriefPark {
  readonly park: EntityRecord;
  readonly name: string;
  /** The plan's own name, where `name` is our translation of it. */
  readonly planName: string | null;
  /** In which city and county it lies; empty where the plan does not say. */
  readonly place: string;
  /** Null for a park that was picked and that nothing speaks for. */
  readonly rank: number | null;
  /** The rank in words, with those that share it. */
  readonly standing: string;
  /** From 0 to 1; null likewise. */
  readonly score: number | null;
  /** Whether it is told in full, and not in the list alone. */
  readonly isTold: boolean;
  /** Why it stands before the next. */
  readonly ahead: string | null;
  /** Parks within it that are told with it. */
  readonly parts: readonly string[];
  /** What speaks for it, the greatest part first. */
  readonly reasons: readonly BriefReason[];
  /** What speaks against it, and what the plan does not say of it. */
  readonly against: readonly PaperPoint[];
}

/** A table of up to four parks. */
export interface BriefComparison {
  readonly parks: readonly string[];
  readonly rows: readonly BriefRow[];
}

export interface BriefRow {
  readonly title: string;
  /** A cell for each park. */
  readonly cells: readonly BriefCell[];
}

/** What stands of a park in a row; where nothing does, `isEmpty` and a word for that. */
export interface BriefCell {
  readonly isEmpty: boolean;
  readonly entries: readonly BriefEntry[];
}

export interface BriefEntry {
  readonly text: string;
  /** Locators. */
  readonly places: readonly string[];
}
