import { z } from 'zod';

import { dayOf, type PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGE_KINDS } from '#server/domain/vocabulary.ts';
import type { Ledger } from '#server/ledger/ledger.ts';

import type { EntityRecord, PlanRecord } from './record.ts';

const Period = z.looseObject({ period: z.string() });

/** When a plan counts as said: the year with which its period begins, which is all that is told of its date. */
export function dateOfPlan(plan: PlanRecord): PaperDate {
  const [year] = /\d{4}/.exec(Period.parse(plan).period) ?? [];
  return year ?? dayOf(new Date(0));
}

/**
 * The entity with the stage that a record gives it, and by which paper, with the place: 《…》第12行. The plan's own stands beside it as
 * `planStage`; `stageAt` is of the plan's own alone.
 */
export function asSaid(
  entity: EntityRecord,
  ledger: Ledger,
  moment: PaperDate | null,
): EntityRecord {
  const record = ledger.saidOf(entity.id, moment).stage;
  if (record?.stage === undefined) {
    return entity;
  }
  const { stage, stageWord = stage } = record;
  return {
    ...entity,
    planStage: entity['stage'] ?? null,
    stage,
    stageKind: RECORD_STAGE_KINDS[stage],
    stageWord,
    stageAt: null,
    stageRecord: record.record,
    stagePaper: `《${ledger.documents.get(record.document)?.title ?? ''}》${record.at}`,
  };
}
