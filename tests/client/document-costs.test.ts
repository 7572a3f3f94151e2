import {
  getNamedType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  visit,
  type DocumentNode,
  type GraphQLNamedInputType,
} from 'graphql';
import { expect, test, vi } from 'vitest';

import { checkDocument } from '#server/limits/check-document.ts';
import { LIMITS } from '#server/limits/limits.ts';
import { parseDocument } from '#server/limits/parse-document.ts';
import { queryCost } from '#server/limits/query-cost.ts';
import { createSchema } from '#server/schema/schema.ts';

/** A document as it is written, with the fragments that it spreads. */
interface Written {
  readonly text: string;
  readonly fragments: readonly Written[];
}

const written = vi.hoisted(() => new Set<Written>());

vi.mock('#client/shared/api/graphql.ts', () => ({
  graphql: (text: string, fragments: readonly Written[] = []): Written => {
    const document = { text, fragments };
    written.add(document);
    return document;
  },
}));

const sources = import.meta.glob<string>('../../client/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob('../../client/**/*.{ts,tsx}');
for (const [path, source] of Object.entries(sources)) {
  if (source.includes('graphql(')) {
    await modules[path]?.();
  }
}

const schema = createSchema();

/** The whole text of a document, each fragment once. */
function wholeText(document: Written): string {
  const parts = new Set<string>();
  const add = ({ text, fragments }: Written): void => {
    parts.add(text.replaceAll('@_unmask', ''));
    fragments.forEach(add);
  };
  add(document);
  return [...parts].join('\n');
}

const SCALARS: Readonly<Record<string, unknown>> = { Int: 100, Boolean: true };

/** A value of a type that says as much as a page may ask for: a hundred rows. */
function valueOf(type: GraphQLNamedInputType): unknown {
  if (isEnumType(type)) {
    return type.getValues()[0]?.name;
  }
  if (isScalarType(type)) {
    return SCALARS[type.name] ?? 'x';
  }
  return type.isOneOf ? { id: 'x' } : {};
}

/** Lists of a hundred; what may be left out is left out, but for numbers of rows. */
function largestVariables(document: DocumentNode): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition: ({ variable, type: node }) => {
      const type = typeFromAST(schema, node);
      const named = getNamedType(type);
      const isNeeded = isNonNullType(type) || named?.name === 'Int';
      if (isInputType(named) && isNeeded) {
        const value = valueOf(named);
        const isList = isListType(isNonNullType(type) ? type.ofType : type);
        variables[variable.name.value] = isList ? Array.from({ length: 100 }, () => value) : value;
      }
    },
  });
  return variables;
}

const operations = [...written].filter(({ text }) => /^\s*query /.test(text));

test('every question of the explorer may be asked, however much of it a page shows', () => {
  expect(operations.length).toBeGreaterThan(20);
  for (const operation of operations) {
    const document = parseDocument(wholeText(operation));
    const name = /query (\w+)/.exec(operation.text)?.[1];
    expect(() => {
      checkDocument(document);
    }, name).not.toThrow();
    const variables = largestVariables(document);
    expect(queryCost({ schema, document, variables }), name).toBeLessThan(LIMITS.cost);
  }
});
