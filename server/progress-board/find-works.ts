import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { RECORD_STAGES, type RecordStage } from '#server/domain/vocabulary.ts';
import type { PaperDate } from '#server/domain/paper-date.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { find } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';

import { type LagRecord, lagsOf } from './find-lags.ts';

const WORKS = readStatement(new URL('./works.cypher', import.meta.url));
const Row = z.object({
  id: z.string(),
  stage: z.enum(RECORD_STAGES).nullable(),
  pinyin: z.string(),
  sortKey: z.string(),
});

/** A work as it stands at a moment. */
export interface Work {
  readonly id: string;
  /** The stage that counts; null where nobody tells one. */
  readonly stage: RecordStage | null;
  readonly planStage: RecordStage | null;
  readonly pinyin: string;
  /** Its place in the plan's order. */
  readonly sortKey: string;
  /** Whether papers say anything of it that counts. */
  readonly isSpokenOf: boolean;
  readonly lags: readonly LagRecord[];
}

interface WorksAsked {
  readonly ledger: Ledger;
  readonly date: PaperDate;
  readonly among: ReadonlySet<string> | null;
  readonly quietMonths: number;
}

/** The works that the plan or a paper tells of, in the plan's order: found by one statement, whatever they are asked for. */
export async function findWorks(
  context: AtlasContext,
  { ledger, date, among, quietMonths }: WorksAsked,
): Promise<readonly Work[]> {
  const spoken = new Set([...ledger.entities].filter((id) => isSpokenOf(ledger, id, date)));
  const rows = await find(context, WORKS, { spoken: [...spoken] }, Row);
  const stages = await context.records.restaged();
  return rows
    .filter(({ id }) => among?.has(id) ?? true)
    .map(({ id, stage, ...row }) => ({
      ...row,
      id,
      stage: stages[id] ?? stage,
      planStage: stage,
      isSpokenOf: spoken.has(id),
      lags: lagsOf(ledger, id, date, quietMonths),
    }));
}

function isSpokenOf(ledger: Ledger, entity: string, date: PaperDate): boolean {
  return Object.keys(ledger.saidOf(entity, date)).length > 0;
}
