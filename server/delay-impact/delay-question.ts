import { z } from 'zod';

import { UnfitArgumentError } from '#server/domain/errors.ts';
import { refuseUnknown, subjectIn } from '#server/papers/parameters.ts';
import type { EntityRef } from '#server/records/records.ts';

/** What only the reader knows of a delay, in the order in which it is asked. */
export const DELAY_FIELDS = ['long', 'why', 'until', 'by'] as const;
type DelayField = (typeof DELAY_FIELDS)[number];

/** The delay that a sheet is about. */
export interface DelayQuestion {
  readonly of: EntityRef;
  /** What the reader has filled in; the rest is left to be written by hand. */
  readonly fields: Readonly<Partial<Record<DelayField, string>>>;
}

const LONGEST = 300;
const Filled = z.string().max(LONGEST);

/** Reads `of=…&long=一年&why=…&until=…&by=…`. Throws BAD_ARGUMENT for what is unknown, for what is too long, and where `of` is missing. */
export function readDelayQuestion(parameters: URLSearchParams): DelayQuestion {
  refuseUnknown(parameters, new Set(['of', ...DELAY_FIELDS]));
  const filled = DELAY_FIELDS.flatMap((field) => {
    const text = parameters.get(field);
    if (text !== null && !Filled.safeParse(text).success) {
      throw new UnfitArgumentError(field, text, {
        zh: `最多 ${String(LONGEST)} 个字。`,
        en: `it may have ${String(LONGEST)} signs at most.`,
      });
    }
    return text === null ? [] : [[field, text] as const];
  });
  return { of: subjectIn(parameters), fields: Object.fromEntries(filled) };
}
