import { aboutLines, type ExportAbout } from '../export-about.ts';
import { valuesOf, type Attribute, type AttributeValue } from '../attribute.ts';
import { cypherText } from '../cypher-literal.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedPlan, ExportedRelation } from '../export-records.ts';
import { gatherChunks } from '../gather-chunks.ts';
import { planAttributes } from '../plan-attributes.ts';
import { FIELD_SEPARATOR, ITEM_SEPARATOR, withoutSeparators } from '../separators.ts';
import { STORED_ENTITY_ATTRIBUTES, STORED_RELATION_ATTRIBUTES } from '../stored-attributes.ts';

/** Cypher without parameters, for a database that holds no such entities yet. Each statement ends a line with its `;`. */
export const cypherScript: ExportFormat = {
  name: 'cypher',
  title: { zh: 'Cypher 脚本', en: 'Cypher script' },
  readBy: 'cypher-shell, Neo4j Browser',
  mediaType: 'application/x-cypher-query; charset=utf-8',
  extension: 'cypher',
  write: (source) => gatherChunks(write(source)),
};

/** So many rows stand in one statement. */
const BATCH = 1_000;

const ENTITY: readonly Attribute<ExportedEntity>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  text('name', ({ name }) => name),
  ...STORED_ENTITY_ATTRIBUTES,
];

const ENDS: readonly Attribute<ExportedRelation>[] = [
  text('from', ({ from }) => from.id),
  text('to', ({ to }) => to.id),
];

const RELATION: readonly Attribute<ExportedRelation>[] = [
  text('id', ({ id }) => id),
  text('type', ({ type }) => type),
  ...STORED_RELATION_ATTRIBUTES,
];

async function* write({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  yield* comments(about);
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;\n';
  yield 'CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (plan:Plan) REQUIRE plan.id IS UNIQUE;\n';
  yield* about.plans.map((plan) => planStatement(about, plan));
  for await (const [type, batch] of batches(entities())) {
    const properties = propertiesOf(ENTITY, batch, 0);
    yield statement(ENTITY, batch, `CREATE (:Entity:${type} ${properties})`);
  }
  for await (const [type, batch] of batches(relations())) {
    const properties = propertiesOf(RELATION, batch, ENDS.length);
    const ends = 'MATCH (from:Entity {id: field[0]}) MATCH (to:Entity {id: field[1]})';
    yield statement(
      [...ENDS, ...RELATION],
      batch,
      `${ends}\nCREATE (from)-[:${type} ${properties}]->(to)`,
    );
  }
}

/** A line break in a title must not end the comment that holds it. */
function* comments(about: ExportAbout): Generator<string> {
  for (const [{ zh, en }, value] of aboutLines(about)) {
    yield `// ${zh} ${en}: ${value.replaceAll(/\s+/g, ' ')}\n`;
  }
}

function planStatement(about: ExportAbout, plan: ExportedPlan): string {
  const properties = [...valuesOf(planAttributes(about), plan)].map(
    ([{ name }, value]) => `${name}: ${cypherText(String(value))}`,
  );
  return `CREATE (:Plan {id: ${cypherText(plan.id)}, ${properties.join(', ')}});\n`;
}

/** Labels and types take no parameter in every Neo4j, so that a batch holds what bears the same one. */
async function* batches<Item extends { readonly type: string }>(
  items: AsyncIterable<Item>,
): AsyncGenerator<readonly [string, readonly Item[]]> {
  const waiting = new Map<string, Item[]>();
  for await (const item of items) {
    const batch = waiting.get(item.type) ?? [];
    batch.push(item);
    waiting.set(item.type, batch);
    if (batch.length === BATCH) {
      yield [item.type, batch];
      waiting.delete(item.type);
    }
  }
  yield* waiting;
}

/**
 * A row a line, its fields in one text: Neo4j reads a list of texts ten times faster than a list of maps, each of whose
 * values it would plan for.
 */
function statement<Item>(
  attributes: readonly Attribute<Item>[],
  batch: readonly Item[],
  clauses: string,
): string {
  const rows = batch.map((item) =>
    cypherText(attributes.map(({ of }) => field(of(item))).join(FIELD_SEPARATOR)),
  );
  const split = `WITH split(row, ${cypherText(FIELD_SEPARATOR)}) AS field`;
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\n${split}\n${clauses};\n`;
}

function field(value: AttributeValue): string {
  return typeof value === 'object'
    ? value.map(withoutSeparators).join(ITEM_SEPARATOR)
    : withoutSeparators(String(value ?? ''));
}

/** How the fields from the given one on become properties; those that no row of the batch has are left out. */
function propertiesOf<Item>(
  attributes: readonly Attribute<Item>[],
  batch: readonly Item[],
  first: number,
): string {
  const properties = attributes.flatMap((attribute, index) =>
    batch.some((item) => field(attribute.of(item)) !== '')
      ? `${attribute.name}: ${propertyOf(attribute.kind, `field[${String(first + index)}]`)}`
      : [],
  );
  return `{${properties.join(', ')}}`;
}

/** An empty field is none; what becomes a number is none by itself then. */
function propertyOf(kind: Attribute<never>['kind'], value: string): string {
  switch (kind) {
    case 'text':
      return `CASE WHEN ${value} <> '' THEN ${value} END`;
    case 'texts':
      return `CASE WHEN ${value} <> '' THEN split(${value}, ${cypherText(ITEM_SEPARATOR)}) END`;
    case 'number':
      return `toFloat(${value})`;
    case 'integer':
      return `toInteger(${value})`;
  }
}

function text<Item>(name: string, of: Attribute<Item>['of']): Attribute<Item> {
  return { name, kind: 'text', title: { zh: name, en: name }, of };
}
