import { isListType, isNonNullType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

import { MOST_LISTED, PAGE } from '#server/records/arguments.ts';

import { FIELD_COSTS, USUAL_ROWS, type FieldCost } from './field-costs.ts';

/** More nodes than a document of the permitted size has; see limits.ts. */
const MOST_NODES = 10_000;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * How much a question may cost, before anything of it runs: one for each value that the answer may hold, rows multiplied, with
 * variables and defaults, and what its walks take; see field-costs.ts. Throws a GraphQLError where the variables do not fit the document.
 */
export function queryCost({ schema, document, operationName, variables }: Asked): number {
  return getComplexity({
    schema,
    query: document,
    ...(operationName == null ? {} : { operationName }),
    variables: { ...variables },
    maxQueryNodes: MOST_NODES,
    estimators: [estimateField],
  });
}

const estimateField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const cost = FIELD_COSTS[`${type.name}.${field.name}`] ?? FIELD_COSTS[field.name] ?? {};
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const rows = rowsOf(cost, args) ?? (isList ? USUAL_ROWS : 1);
  const own = isList ? rows : 1;
  return (cost.weight ?? 0) + own + rows * childComplexity;
};

function rowsOf({ rows }: FieldCost, args: Readonly<Record<string, unknown>>): number | null {
  if (typeof rows === 'number') {
    return rows;
  }
  const page = lengthOf(args['first']) ?? lengthOf(args['last']);
  const given = rows === undefined ? null : lengthOf(args[rows]);
  return page === null && given === null ? null : (page ?? 1) * (given ?? 1);
}

/** As many as a number or a list says, as far as its question takes so many: what is out of range is refused there, with the range. */
function lengthOf(value: unknown): number | null {
  if (Array.isArray(value)) {
    return Math.min(value.length, MOST_LISTED);
  }
  return typeof value === 'number' ? Math.min(Math.max(0, value), PAGE.most) : null;
}
