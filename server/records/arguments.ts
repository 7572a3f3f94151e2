import { z } from 'zod';

import { BadArgumentError, UnfitArgumentError } from '#server/domain/errors.ts';
import { PaperDate } from '#server/domain/paper-date.ts';

const INTEGER = z.number().int();

/** A number that must lie in a range; what does not is an error, never cut down in silence. */
export function inRange(
  argument: string,
  value: unknown,
  range: { least: number; most: number },
): number {
  const parsed = INTEGER.safeParse(value);
  if (!parsed.success || parsed.data < range.least || parsed.data > range.most) {
    throw new BadArgumentError(argument, value, range);
  }
  return parsed.data;
}

/** An argument that may be missing, which is read as null: missing filters match everything. */
export const optional = <Value>(value: z.ZodType<Value>) =>
  value.nullish().transform((given) => given ?? null);

/** An argument, or its default where the reader gave none or null. */
export function orDefault<Value>(value: Value | null | undefined, fallback: Value): Value {
  return value ?? fallback;
}

/** How many rows a page may hold. */
export const PAGE = { least: 0, most: 100 } as const;
/** How many ids may be given at once. */
export const IDS = { least: 1, most: 100 } as const;
/** The longest list that a question takes. */
export const MOST_LISTED = 500;
/** How many steps a walk may take. */
export const STEPS = { least: 1, most: 8 } as const;

/** A date as papers bear it. Throws BAD_ARGUMENT for what is none. */
export function dateArgument(argument: string, value: unknown): PaperDate {
  const read = PaperDate.safeParse(value);
  if (!read.success) {
    throw new UnfitArgumentError(argument, value, {
      zh: '日期应写作 2025、2025-03 或 2025-03-14。',
      en: 'a date is 2025, 2025-03 or 2025-03-14.',
    });
  }
  return read.data;
}
