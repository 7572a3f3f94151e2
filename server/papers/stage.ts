import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';
import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import { STAGE_WORDS } from '#server/domain/vocabulary-words.ts';
import type { EntityRecord } from '#server/records/record.ts';

const Staged = z.looseObject({ stage: z.enum(RECORD_STAGES).nullish() });

/** How far a work has come, in the reader's language; null where the plan does not say. */
export function readStage(entity: EntityRecord, language: Language): string | null {
  const { stage } = Staged.parse(entity);
  return stage == null ? null : STAGE_WORDS[stage][language];
}
