import type { AtlasContext } from '#server/context.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { batchesOf } from '#server/domain/lists.ts';
import { match, type MatchRecord } from '#server/questions/match/match.ts';
import { MOST_LISTED } from '#server/records/arguments.ts';
import type { TableRow } from '#server/tables/read-rows.ts';

/** What a list of works may be about. */
const WORKS: readonly EntityType[] = ['Project', 'Programme', 'Park', 'Line', 'Hub', 'Platform'];
/** A name or alias to the letter; what comes nearer than NEAR is shown to be chosen from. */
const SURE = 0.98;
const NEAR = 0.35;
const CANDIDATES = 5;
const LONGEST_NAME = 200;

/** A row with whom it means, or may mean. */
export interface SettledRow extends TableRow {
  readonly state: 'SETTLED' | 'ASKED' | 'UNKNOWN' | 'LEFT';
  readonly entity: string | null;
  readonly candidates: MatchRecord['candidates'];
}

/** By row what was said of it: an entity's id, or null for a row that is left out. */
export type Choices = ReadonlyMap<number, string | null>;

/** Finds whom each row means: what was said of it counts before what its name says. */
export async function settleRows(
  context: AtlasContext,
  rows: readonly TableRow[],
  choices: Choices,
): Promise<SettledRow[]> {
  const settled: SettledRow[] = [];
  for (const batch of batchesOf(rows, MOST_LISTED)) {
    const names = batch.map(({ name }) => name.slice(0, LONGEST_NAME));
    const matches = await match(context, { names, types: WORKS, first: CANDIDATES });
    batch.forEach((row, index) => {
      settled.push(settleRow(row, matches[index]?.candidates ?? [], choices));
    });
  }
  return settled;
}

function settleRow(row: TableRow, found: MatchRecord['candidates'], choices: Choices): SettledRow {
  const candidates = found.filter(({ score }) => score >= NEAR);
  const choice = choices.get(row.number);
  if (choice !== undefined) {
    return { ...row, state: choice === null ? 'LEFT' : 'SETTLED', entity: choice, candidates };
  }
  const [best, second] = candidates;
  const isSure = best !== undefined && best.score >= SURE && (second?.score ?? 0) < best.score;
  if (isSure) {
    return { ...row, state: 'SETTLED', entity: best.entity.id, candidates };
  }
  return { ...row, state: best === undefined ? 'UNKNOWN' : 'ASKED', entity: null, candidates };
}
