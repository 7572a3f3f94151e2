import { z } from 'zod';

import type { Words } from '#server/domain/language.ts';

import type { Kind } from './kind.ts';

/** A setting as people are told of it. */
export interface Described {
  /** Its environment variable. */
  readonly name: string;
  readonly meaning: Words;
  readonly allowed: Words;
  /** What holds where it is not set; null where nothing does. */
  readonly otherwise: Words | null;
  /** Whether its value is never to be shown. */
  readonly isSecret: boolean;
}

interface Options {
  readonly zh: string;
  readonly en: string;
  readonly isSecret?: boolean;
}

interface WithDefault extends Options {
  /** As it would be written in the environment. */
  readonly default: string;
  /** The default in words, where it differs from machine to machine. */
  readonly shown?: Words;
}

/** A setting reads the text of its variable, where there is one. */
type Setting<Value> = z.ZodType<Value>;

const descriptions = z.registry<Described>();

/** A setting that always has a value. */
export function setting<Value>(
  name: string,
  { read, allowed }: Kind<Value>,
  { default: standard, shown = { zh: standard, en: standard }, ...options }: WithDefault,
): Setting<Value> {
  return z
    .preprocess((text) => textOf(text) ?? standard, read)
    .register(descriptions, describe(name, allowed, shown, options));
}

/** A setting that may be left out: its value is null then. */
export function optional<Value>(
  name: string,
  { read, allowed }: Kind<Value>,
  options: Options,
): Setting<Value | null> {
  return z
    .preprocess(textOf, read.nullable())
    .register(descriptions, describe(name, allowed, null, options));
}

/** What was told of a setting when it was made. */
export function descriptionOf(made: z.ZodType): Described {
  const described = descriptions.get(made);
  if (described === undefined) {
    throw new Error('a setting is made by setting() or optional()');
  }
  return described;
}

function describe(
  name: string,
  allowed: Words,
  otherwise: Words | null,
  { zh, en, isSecret = false }: Options,
): Described {
  return { name, meaning: { zh, en }, allowed, otherwise, isSecret };
}

/** A variable of blanks alone counts as not set, since that is how one is unset in a file of them. */
function textOf(value: unknown): string | null {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? null : trimmed;
}
