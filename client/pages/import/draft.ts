import { create } from 'zustand';

import type { Choice, Choices } from './choice.ts';
import type { ReadList } from './read-list.ts';
import type { ImportField } from './trial-query.ts';

/** A list that was read, by the name of its file; null where it was pasted. */
interface List extends ReadList {
  readonly name: string | null;
}

/** What the planner has done of an import so far. */
interface Draft {
  readonly pasted: string;
  readonly list: List | null;
  readonly sheet: number;
  /** What columns mean, where the guess was changed. */
  readonly columns: ReadonlyMap<number, ImportField | null>;
  readonly choices: Choices;
  /** The choices that the rows on show were checked with. */
  readonly checked: Choices;
  /** Whether rows that come near nothing are added as new works. */
  readonly isAddingUnknown: boolean;
  /** Whether rows that stay open are left out. */
  readonly isLeavingOpen: boolean;
  /** How many records were made of it; null before. */
  readonly recorded: number | null;
}

const UNTOUCHED = {
  sheet: 0,
  columns: new Map(),
  choices: new Map(),
  checked: new Map(),
  isAddingUnknown: false,
  isLeavingOpen: false,
  recorded: null,
} as const satisfies Partial<Draft>;

/** It outlives the page, so that a look at an entity, or a session that has run out, loses nothing. */
export const useDraft = create<Draft>(() => ({ pasted: '', list: null, ...UNTOUCHED }));

export function setDraft(part: Partial<Draft>): void {
  useDraft.setState(part);
}

/** Another list: what was said of the last one's rows is of no use. */
export function takeList(list: List | null): void {
  useDraft.setState({ list, ...UNTOUCHED });
}

export function takeSheet(sheet: number): void {
  useDraft.setState({ ...UNTOUCHED, sheet });
}

/** The rows are checked anew, with all that was said of them. */
export function takeColumn(column: number, field: ImportField | null): void {
  useDraft.setState(({ columns, choices }) => ({
    columns: new Map(columns).set(column, field),
    checked: choices,
  }));
}

/** undefined: nothing is said of the row any more. */
export function chooseFor(row: number, of: Choice | undefined): void {
  useDraft.setState(({ choices }) => {
    const next = new Map(choices);
    if (of === undefined) {
      next.delete(row);
    } else {
      next.set(row, of);
    }
    return { choices: next };
  });
}

/** The rows are checked anew: which of them come near nothing may be more than are on show. */
export function addUnknown(isAddingUnknown: boolean): void {
  useDraft.setState(({ choices }) => ({ isAddingUnknown, checked: choices }));
}

export function checkAnew(): void {
  useDraft.setState(({ choices }) => ({ checked: choices }));
}
