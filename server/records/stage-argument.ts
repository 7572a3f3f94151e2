import { UnfitArgumentError } from '#server/domain/errors.ts';
import { RECORD_STAGE_KINDS, RECORD_STAGES, type RecordStage } from '#server/domain/vocabulary.ts';

/** A stage in the plan's word or in GraphQL's. Throws BAD_ARGUMENT for what is neither. */
export function readStage(word: string): RecordStage {
  const stage = RECORD_STAGES.find((known) => known === word || RECORD_STAGE_KINDS[known] === word);
  if (stage === undefined) {
    const known = RECORD_STAGES.map((one) => `${one} (${RECORD_STAGE_KINDS[one]})`).join(', ');
    throw new UnfitArgumentError('stages', word, {
      zh: `没有这个阶段，可用的有：${known}。`,
      en: `there is no such stage; there are ${known}.`,
    });
  }
  return stage;
}
