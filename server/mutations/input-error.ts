import { z } from 'zod';

import { AtlasError } from '#server/domain/errors.ts';
import type { Language, Words } from '#server/domain/language.ts';

export type InputErrorCode =
  | 'BAD_VALUE'
  | 'EMPTY'
  | 'UNKNOWN_DOCUMENT'
  | 'UNKNOWN_ENTITY'
  | 'AMBIGUOUS_NAME'
  | 'UNKNOWN_RECORD'
  | 'ALREADY_THERE'
  | 'OUTDATED'
  | 'RETRACTED'
  | 'NOT_PENDING'
  | 'UNKNOWN_TABLE'
  | 'NO_HEADING'
  | 'UNSETTLED'
  | 'SAME_ENTITY'
  | 'NOT_CONCLUDED';

/** What is wrong with what was sent; `field` is its path, null where it is the whole. */
export interface InputError {
  readonly field: string | null;
  readonly code: InputErrorCode;
  readonly words: Words;
}

/** As it is told in a reader's language. */
export function toldIn(language: Language, errors: readonly InputError[]) {
  return errors.map(({ field, code, words }) => ({ field, code, message: words[language] }));
}

const { localeError: sayInChinese } = z.locales.zhCN();

/** What a schema finds wrong with a value, field by field. A message of our own has both languages, with a dot between. */
export function badValues({ issues }: z.ZodError, input: unknown): InputError[] {
  return issues.map((issue) => {
    const field = issue.path.join('.');
    const value = JSON.stringify(valueAt(input, issue.path) ?? null);
    const [zh = '', en] = issue.message.split(' · ');
    return {
      field: field === '' ? null : field,
      code: 'BAD_VALUE',
      words: {
        zh: `${field} 的值 ${value} 不合要求：${en === undefined ? chinese(issue, zh) : zh}。`,
        en: `${field} cannot be ${value}: ${en ?? zh}.`,
      },
    };
  });
}

function chinese(issue: z.core.$ZodIssue, otherwise: string): string {
  const said = sayInChinese({ ...issue, input: undefined });
  return typeof said === 'string' ? said : (said?.message ?? otherwise);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return value;
}

/** The entity that a reference means, or what is wrong with the reference. Throws what is no fault of the reference. */
export async function meantOr(
  meant: Promise<string>,
  field: string,
): Promise<{ readonly id: string } | { readonly error: InputError }> {
  try {
    return { id: await meant };
  } catch (error) {
    if (
      error instanceof AtlasError &&
      (error.code === 'UNKNOWN_ENTITY' || error.code === 'AMBIGUOUS_NAME')
    ) {
      return { error: { field, code: error.code, words: error.words } };
    }
    throw error;
  }
}
