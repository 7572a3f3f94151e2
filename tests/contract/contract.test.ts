import { readFile } from 'node:fs/promises';

import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildASTSchema, buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';

import { ENTITY_TYPES } from '#server/domain/vocabulary.ts';
import { createSchema } from '#server/schema/schema.ts';
import { withInterfaceFields } from '#server/schema/interface-fields.ts';

/** What the contract names and leaves to the schema: the typed fields it counts on, the filter and the order. */
const LEFT_OPEN = `
  type Project implements Entity & Node { stage: String amounts: [Amount!]! }
  type Amount { value: Float unit: String! text: String! what: String }
  type City implements Entity & Node { level: String! }
  type Line implements Entity & Node { lengthKm: Float }
  type Indicator implements Entity & Node { subject: Entity value: Float text: String! unit: String year: Int kind: String! }
  type Section implements Entity & Node { at: Locator! parent: Section children: [Section!]! }
  type Task implements Entity & Node { measures: [Measure!]! leads: [Department!]! participants: [Department!]! }
  input EntityFilter { plan: ID }
  input EntityOrder { by: EntityOrderBy! = PLACE }
  enum EntityOrderBy { PLACE NAME RELATIONS }
`;
const OWN_FIELDS = /type (\w+) implements/g;

const contract = await readFile(new URL('./contract.graphql', import.meta.url), 'utf8');

test('the served schema has all that the contract names, under its names and types', async () => {
  const withFields = new Set([...LEFT_OPEN.matchAll(OWN_FIELDS)].map(([, type]) => type));
  const others = ENTITY_TYPES.filter((type) => !withFields.has(type)).map(
    (type) => `type ${type} implements Entity & Node`,
  );
  const promised = buildASTSchema(
    withInterfaceFields(parse([contract, LEFT_OPEN, ...others].join('\n'))),
  );
  const changes = await diff(promised, createSchema());
  const broken = changes.filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  expect(broken.map(({ message }) => message)).toStrictEqual([]);
});

test('a schema that dropped a field would fail so', async () => {
  const [before, after] = ['type Query { a: Int b: Int }', 'type Query { a: Int }'];
  const changes = await diff(buildSchema(before), buildSchema(after));
  expect(changes.map(({ criticality }) => criticality.level)).toContain(CriticalityLevel.Breaking);
});

test('every type, field and value that is served says what it means', () => {
  const standard = new Set(['ID', 'String', 'Int', 'Float', 'Boolean']);
  const types = Object.values(createSchema().getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !standard.has(name),
  );
  const silent = types.flatMap((type) => {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const values = 'getValues' in type ? type.getValues() : [];
    const described: readonly { name: string; description?: string | null | undefined }[] = [
      type,
      ...fields,
      ...values,
    ];
    return described
      .filter(({ description }) => (description ?? '') === '')
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(silent).toStrictEqual([]);
});
