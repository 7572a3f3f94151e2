import type { AtlasContext } from '#server/context.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { batchesOf } from '#server/domain/lists.ts';
import { match, type MatchRecord } from '#server/questions/match/match.ts';
import { MOST_LISTED } from '#server/records/arguments.ts';
import type { TableRow } from '#server/tables/read-rows.ts';

import { type ProposedWork, workProposer } from './propose-work.ts';

/** What a list of works may be about. */
const WORKS: readonly EntityType[] = ['Project', 'Programme', 'Park', 'Line', 'Hub', 'Platform'];
/** A name or alias to the letter; what comes nearer than NEAR is shown to be chosen from. */
const SURE = 0.98;
const NEAR = 0.35;
const CANDIDATES = 5;
const LONGEST_NAME = 200;

/** A row with whom it means, or may mean. */
export interface SettledRow extends TableRow {
  readonly state: 'SETTLED' | 'ASKED' | 'UNKNOWN' | 'NEW' | 'LEFT';
  readonly entity: string | null;
  readonly candidates: MatchRecord['candidates'];
  /** What it would be as a work that the graph does not have; null where that is not in question. */
  readonly proposed: ProposedWork | null;
}

/** What was said of rows. */
export interface Choices {
  /** By row the id of the entity that it means, or null where it is left out. */
  readonly of: ReadonlyMap<number, string | null>;
  /** The rows that are works which the graph does not have. */
  readonly adds: ReadonlySet<number>;
  /** Whether all that come near nothing are such. */
  readonly addUnknown: boolean;
}

/** Finds whom each row means: what was said of it counts before what its name says. */
export async function settleRows(
  context: AtlasContext,
  rows: readonly TableRow[],
  choices: Choices,
): Promise<SettledRow[]> {
  const settled: SettledRow[] = [];
  const propose = await workProposer(context);
  for (const batch of batchesOf(rows, MOST_LISTED)) {
    const names = batch.map(({ name }) => name.slice(0, LONGEST_NAME));
    const matches = await match(context, { names, types: WORKS, first: CANDIDATES });
    batch.forEach((row, index) => {
      const open = settleRow(row, matches[index]?.candidates ?? [], choices);
      const isNew = open.state !== 'SETTLED' && open.state !== 'LEFT';
      settled.push({ ...open, proposed: isNew ? propose(row) : null });
    });
  }
  return settled;
}

function settleRow(
  row: TableRow,
  found: MatchRecord['candidates'],
  choices: Choices,
): Omit<SettledRow, 'proposed'> {
  const candidates = found.filter(({ score }) => score >= NEAR);
  const choice = choices.of.get(row.number);
  if (choices.adds.has(row.number)) {
    return { ...row, state: 'NEW', entity: null, candidates };
  }
  if (choice !== undefined) {
    return { ...row, state: choice === null ? 'LEFT' : 'SETTLED', entity: choice, candidates };
  }
  const [best] = candidates;
  if (best !== undefined && isSure(candidates)) {
    return { ...row, state: 'SETTLED', entity: best.entity.id, candidates };
  }
  const unknown = choices.addUnknown ? 'NEW' : 'UNKNOWN';
  return { ...row, state: best === undefined ? unknown : 'ASKED', entity: null, candidates };
}

function isSure([best, second]: MatchRecord['candidates']): boolean {
  return best !== undefined && best.score >= SURE && (second?.score ?? 0) < best.score;
}
