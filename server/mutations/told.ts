import type { AtlasContext } from '#server/context.ts';

import { toldIn, type InputError } from './input-error.ts';

/** A payload whose errors are told in the reader's language. */
export async function told<Payload extends { readonly errors: readonly InputError[] }>(
  { language }: AtlasContext,
  payload: Promise<Payload>,
) {
  const { errors, ...rest } = await payload;
  return { ...rest, errors: toldIn(language, errors) };
}
