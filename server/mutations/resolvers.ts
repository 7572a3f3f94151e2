import type { MutationResolvers } from '#server/__generated__/resolvers.ts';

import { addDocument } from './add-document.ts';
import { toldIn, type InputError } from './input-error.ts';
import { record } from './record.ts';
import { accept, retract } from './verdicts.ts';
import type { AtlasContext } from '#server/context.ts';

/** A payload whose errors are told in the reader's language. */
async function told<Payload extends { readonly errors: readonly InputError[] }>(
  { language }: AtlasContext,
  payload: Promise<Payload>,
) {
  const { errors, ...rest } = await payload;
  return { ...rest, errors: toldIn(language, errors) };
}

export const mutationResolvers: MutationResolvers = {
  addDocument: (_root, { input }, context) => told(context, addDocument(context, input)),
  record: (_root, { input }, context) => told(context, record(context, input)),
  retract: (_root, { input }, context) => told(context, retract(context, input)),
  accept: (_root, { input }, context) => told(context, accept(context, input)),
};
