import { z } from 'zod';

/** How many come back at most, unless the question says otherwise. */
export function limitOf(usual: number, most: number): z.ZodDefault<z.ZodNumber> {
  return z.number().int().min(1).max(most).default(usual).describe('how many come back at most');
}

/** The language of names and sentences in an answer. */
export const LanguageArgument = z
  .enum(['zh', 'en'])
  .optional()
  .describe('the language of names and sentences; Chinese unless the connection prefers English');

/** Where the page before ended. */
export const CursorArgument = z
  .string()
  .max(500)
  .optional()
  .describe('next_cursor of the page before');

/** Where the next page begins. */
export const NextCursor = z
  .string()
  .nullable()
  .describe('pass it as cursor to go on; null at the end');

/** What GraphQL tells of the next page: its cursor, null at the end. */
export const PageInfo = z
  .object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() })
  .transform(({ hasNextPage, endCursor }) => (hasNextPage ? endCursor : null));
