import { z } from 'zod';

import type { EntityRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';

const Worded = z.looseObject({ everydayWords: z.array(z.string()).nullish() });

/** The everyday word that an industry was asked by, such as 锂电; null where it was asked by its name or id. */
export function everydayWord({ name }: EntityRef, entity: EntityRecord): string | null {
  const asked = name?.trim() ?? '';
  const words = Worded.parse(entity).everydayWords ?? [];
  return words.includes(asked) ? asked : null;
}
