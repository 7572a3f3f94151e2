import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';

import type { AtlasContext } from '#server/context.ts';
import { dateArgument } from '#server/records/arguments.ts';

/** By request and the answer's key, what a question that names a moment is answered with. */
const contexts = new WeakMap<AtlasContext, Map<string | number, AtlasContext>>();

/** Answers a question, and all that is selected below it, as of the moment that it names. Throws BAD_ARGUMENT for what is no date. */
export function atMoment<Source>(
  resolve: GraphQLFieldResolver<Source, AtlasContext, Readonly<Record<string, unknown>>>,
): typeof resolve {
  return (source, args, context, info) => {
    const { path } = info;
    if (path.prev === undefined && args['asOf'] != null) {
      const asked = dateArgument('asOf', args['asOf']);
      const all = contexts.get(context) ?? new Map<string | number, AtlasContext>();
      contexts.set(context, all.set(path.key, { ...context, records: context.records.at(asked) }));
    }
    return resolve(source, args, contextAt(context, info), info);
  };
}

function contextAt(context: AtlasContext, { path }: GraphQLResolveInfo): AtlasContext {
  const all = contexts.get(context);
  if (all === undefined) {
    return context;
  }
  let root = path;
  while (root.prev !== undefined) {
    root = root.prev;
  }
  return all.get(root.key) ?? context;
}
