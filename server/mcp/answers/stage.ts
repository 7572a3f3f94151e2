import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';

import { readableLocator } from './locator.ts';

/** How far a work has come, and who says so. */
export const StageTold = z.object({
  stage: z.string().nullable(),
  stageWord: z.string().nullable(),
  stageAt: z.string().nullable(),
  stageRecord: z.object({ at: z.string(), document: z.object({ title: z.string() }) }).nullable(),
});

/** Where the plan says so, or the paper that came later and its place; null where nobody is told to say it. */
export function placeOfStage(
  { stageAt, stageRecord }: z.infer<typeof StageTold>,
  language: Language,
): string | null {
  if (stageRecord !== null) {
    return `《${stageRecord.document.title}》${stageRecord.at}`;
  }
  return stageAt === null ? null : readableLocator(stageAt, language);
}
