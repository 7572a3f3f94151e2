import { UnfitArgumentError } from '#server/domain/errors.ts';
import { STAGE_CHOICES, stageOfWord, type RecordStage } from '#server/domain/vocabulary.ts';

/** A stage in the plan's word or in GraphQL's. Throws BAD_ARGUMENT for what is neither. */
export function readStage(word: string): RecordStage {
  const stage = stageOfWord(word);
  if (stage === undefined) {
    throw new UnfitArgumentError('stages', word, {
      zh: `没有这个阶段，可用的有：${STAGE_CHOICES}。`,
      en: `there is no such stage; there are ${STAGE_CHOICES}.`,
    });
  }
  return stage;
}
