import { resolve } from 'node:path';

import { z } from 'zod';

import type { Words } from '#server/domain/language.ts';

/** What a setting takes: how its text is read, and in words what is allowed. */
export interface Kind<Value> {
  readonly read: z.ZodType<Value, string>;
  readonly allowed: Words;
}

/** Any words. */
export const text: Kind<string> = {
  read: z.string(),
  allowed: { zh: '文字', en: 'text' },
};

/** Words with commas between. */
export const list: Kind<readonly string[]> = {
  read: z.string().transform((value) =>
    value
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
  allowed: { zh: '以逗号分隔的文字', en: 'words with commas between' },
};

/** A file or a folder, from the folder in which we were started unless it begins at the root. */
export const path: Kind<string> = {
  read: z.string().transform((value) => resolve(value)),
  allowed: { zh: '路径', en: 'a path' },
};

/** A whole number within these bounds, in digits. */
export function wholeNumber(least: number, most: number): Kind<number> {
  const range = { least: String(least), most: String(most) };
  return {
    read: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most)),
    allowed: {
      zh: `${range.least} 到 ${range.most} 的整数`,
      en: `a whole number from ${range.least} to ${range.most}`,
    },
  };
}

/** One of these words. */
export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Kind<Choice> {
  return {
    read: z.enum(choices),
    allowed: { zh: `${choices.join('、')} 之一`, en: `one of ${choices.join(', ')}` },
  };
}

/** An address that begins with one of these schemes. */
export function address(...schemes: readonly string[]): Kind<string> {
  const beginnings = schemes.map((scheme) => `${scheme}://`);
  const isAllowed = (value: string): boolean =>
    URL.canParse(value) && beginnings.some((beginning) => value.startsWith(beginning));
  return {
    read: z.string().refine(isAllowed),
    allowed: {
      zh: `以 ${beginnings.join('、')} 之一开头的地址`,
      en: `an address that begins with one of ${beginnings.join(', ')}`,
    },
  };
}
