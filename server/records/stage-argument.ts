import { UnfitArgumentError } from '#server/domain/errors.ts';
import { STAGE_KINDS, STAGES, type Stage } from '#server/domain/vocabulary.ts';

/** A stage in the plan's word or in GraphQL's. Throws BAD_ARGUMENT for what is neither. */
export function readStage(word: string): Stage {
  const stage = STAGES.find((known) => known === word || STAGE_KINDS[known] === word);
  if (stage === undefined) {
    const known = STAGES.map((one) => `${one} (${STAGE_KINDS[one]})`).join(', ');
    throw new UnfitArgumentError('stages', word, {
      zh: `没有这个阶段，可用的有：${known}。`,
      en: `there is no such stage; there are ${known}.`,
    });
  }
  return stage;
}
