import {
  getNamedType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  validate,
  visit,
  type DocumentNode,
  type GraphQLNamedInputType,
} from 'graphql';
import { expect, test } from 'vitest';

import { checkDocument } from '#server/limits/check-document.ts';
import { LIMITS } from '#server/limits/limits.ts';
import { parseDocument } from '#server/limits/parse-document.ts';
import { queryCost } from '#server/limits/query-cost.ts';
import { createSchema } from '#server/schema/schema.ts';

const sources = import.meta.glob<string>('../../client/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = Object.values(sources).flatMap((source) =>
  Array.from(source.matchAll(/graphql\(\s*`([^`]*)`/g), ([, text = '']) =>
    text.replaceAll('@_unmask', ''),
  ),
);
const fragments = new Map(
  texts.flatMap((text) => {
    const [, name] = /fragment (\w+) on/.exec(text) ?? [];
    return name === undefined ? [] : [[name, text] as const];
  }),
);

const schema = createSchema();

/** The whole text of a document, with each fragment that it spreads once. */
function wholeText(text: string, parts = new Set([text])): string {
  for (const [, name = ''] of text.matchAll(/\.\.\.(?!\s*on\b)(\w+)/g)) {
    const fragment = fragments.get(name) ?? '';
    if (!parts.has(fragment)) {
      wholeText(fragment, parts.add(fragment));
    }
  }
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

const operations = texts.filter((text) => /^\s*query /.test(text));

test('every question of the explorer may be asked, however much of it a page shows', () => {
  expect(operations.length).toBeGreaterThan(20);
  for (const operation of operations) {
    const document = parseDocument(wholeText(operation));
    const name = /query (\w+)/.exec(operation)?.[1];
    expect(validate(schema, document), name).toStrictEqual([]);
    expect(() => {
      checkDocument(document);
    }, name).not.toThrow();
    const variables = largestVariables(document);
    expect(queryCost({ schema, document, variables }), name).toBeLessThan(LIMITS.cost);
  }
});
