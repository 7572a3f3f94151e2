import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { orDefault } from '#server/records/arguments.ts';

import { trace } from './trace.ts';

export const traceResolvers: Pick<QueryResolvers, 'trace'> = {
  trace: (_root, args, context) =>
    trace(context, {
      from: args.from,
      direction: orDefault(args.direction, 'DOWNSTREAM'),
      until: args.until ?? [],
      types: args.types ?? null,
      basis: args.basis ?? null,
      maxSteps: orDefault(args.maxSteps, 6),
      first: orDefault(args.first, 20),
    }),
};
