import type { PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGE_KINDS } from '#server/domain/vocabulary.ts';
import type { Ledger } from '#server/ledger/ledger.ts';

import type { EntityRecord } from './record.ts';

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
