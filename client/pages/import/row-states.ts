import { type Choices, NEW } from './choice.ts';
import type { RowState, Trial, TrialRow } from './trial-query.ts';

/** What becomes of a row by what has been said of it since it was checked. */
export function stateOf(row: TrialRow, choices: Choices, checked: Choices): RowState {
  const choice = choices.get(row.row);
  if (choice !== undefined) {
    return choice === null ? 'LEFT' : choice === NEW ? 'NEW' : 'SETTLED';
  }
  if (!checked.has(row.row)) {
    return row.state;
  }
  return row.candidates.length === 0 ? 'UNKNOWN' : 'ASKED';
}

/** How many rows there are of each state by now. */
export type Counts = Readonly<Record<RowState, number>>;

export function countsOf(trial: Trial, choices: Choices, checked: Choices): Counts {
  const { settled, asked, unknown, added, left } = trial.counts;
  const counts = { SETTLED: settled, ASKED: asked, UNKNOWN: unknown, NEW: added, LEFT: left };
  for (const row of rowsOf(trial)) {
    counts[row.state] -= 1;
    counts[stateOf(row, choices, checked)] += 1;
  }
  return counts;
}

export function rowsOf({ asked, unknown, added, settled, left }: Trial): readonly TrialRow[] {
  return [...asked, ...unknown, ...added, ...settled, ...left];
}

/** What is wrong with single rows, by the row. */
export function faultsByRow({ errors }: Trial): ReadonlyMap<number, string> {
  return new Map(
    errors.flatMap(({ field, message }) => {
      const row = Number(/^rows\.(\d+)$/.exec(field ?? '')?.[1] ?? 'NaN');
      return Number.isNaN(row) ? [] : [[row, message] as const];
    }),
  );
}
