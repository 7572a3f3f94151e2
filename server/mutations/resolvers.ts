import type { MutationResolvers } from '#server/__generated__/resolvers.ts';

import { addDocument } from './add-document.ts';
import { importResolvers } from './import/resolvers.ts';
import { record } from './record.ts';
import { told } from './told.ts';
import { accept, retract } from './verdicts.ts';

export const mutationResolvers: MutationResolvers = {
  addDocument: (_root, { input }, context) => told(context, addDocument(context, input)),
  record: (_root, { input }, context) => told(context, record(context, input)),
  retract: (_root, { input }, context) => told(context, retract(context, input)),
  accept: (_root, { input }, context) => told(context, accept(context, input)),
  ...importResolvers,
};
