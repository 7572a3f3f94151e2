import { stringify } from 'csv-stringify/sync';

import { aboutLines, type ExportAbout } from '../export-about.ts';
import type { Attribute, AttributeValue } from '../attribute.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedPlan, ExportedRelation } from '../export-records.ts';
import { gatherChunks } from '../gather-chunks.ts';
import { planAttributes } from '../plan-attributes.ts';
import { ITEM_SEPARATOR, withoutSeparators } from '../separators.ts';
import { STORED_ENTITY_ATTRIBUTES, STORED_RELATION_ATTRIBUTES } from '../stored-attributes.ts';
import { zipFiles } from '../zip-files.ts';

/** CSV with the headers that neo4j-admin's import reads, in a zip with the command. */
export const neo4jAdmin: ExportFormat = {
  name: 'neo4j-admin',
  title: { zh: 'neo4j-admin 导入用 CSV（压缩包）', en: 'CSV for neo4j-admin import (zipped)' },
  readBy: 'neo4j-admin database import full',
  mediaType: 'application/zip',
  extension: 'neo4j-admin.zip',
  write: ({ about, entities, relations }: ExportSource) =>
    zipFiles(about.exportedOn, [
      { name: 'README.txt', content: readme(about) },
      { name: 'plans.csv', content: table(PLANS, planAttributes(about), about.plans) },
      {
        name: 'entities.csv',
        content: gatherChunks(table(ENTITIES, STORED_ENTITY_ATTRIBUTES, entities())),
      },
      {
        name: 'relations.csv',
        content: gatherChunks(table(RELATIONS, STORED_RELATION_ATTRIBUTES, relations())),
      },
    ]),
};

/** Its delimiter of lists is ITEM_SEPARATOR, since `;` may stand in a name. */
const COMMAND = [
  'neo4j-admin database import full neo4j --overwrite-destination',
  '--multiline-fields=true --array-delimiter=U+001F',
  '--nodes=plans.csv --nodes=entities.csv --relationships=relations.csv',
].join(' ');

const KINDS = { text: '', texts: ':string[]', number: ':double', integer: ':int' } as const;

/** What stands in a table before its attributes: the header and the value of each such column. */
type Keys<Item> = Readonly<Record<string, (item: Item) => AttributeValue>>;

const PLANS: Keys<ExportedPlan> = { 'id:ID(Plan)': ({ id }) => id, ':LABEL': () => 'Plan' };

const ENTITIES: Keys<ExportedEntity> = {
  'id:ID(Entity)': ({ id }) => id,
  ':LABEL': ({ type }) => ['Entity', type],
  type: ({ type }) => type,
  name: ({ name }) => name,
};

const RELATIONS: Keys<ExportedRelation> = {
  ':START_ID(Entity)': ({ from }) => from.id,
  ':END_ID(Entity)': ({ to }) => to.id,
  ':TYPE': ({ type }) => type,
  id: ({ id }) => id,
  type: ({ type }) => type,
};

async function* table<Item>(
  keys: Keys<Item>,
  attributes: readonly Attribute<Item>[],
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<string> {
  const declared = attributes.map(({ name, kind }) => name + KINDS[kind]);
  yield stringify([[...Object.keys(keys), ...declared]]);
  const columns = [...Object.values(keys), ...attributes.map(({ of }) => of)];
  for await (const item of items) {
    const row = columns.map((of) => field(of(item)));
    // Quoted, an empty text is a text; unquoted, there is none.
    yield stringify([row], { quoted_string: true });
  }
}

function field(value: AttributeValue): string | number | null {
  if (value === undefined || (typeof value === 'object' && value.length === 0)) {
    return null;
  }
  return typeof value === 'object' ? value.map(withoutSeparators).join(ITEM_SEPARATOR) : value;
}

function* readme(about: ExportAbout): Generator<string> {
  yield '在本文件夹中运行（先停止该数据库）：\nRun in this folder, with the database stopped:\n\n';
  yield `    ${COMMAND}\n\n`;
  yield '然后启动数据库并运行：\nThen start the database and run:\n\n';
  yield '    CREATE CONSTRAINT entity_id FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;\n\n';
  for (const [{ zh, en }, value] of aboutLines(about)) {
    yield `${zh} ${en}: ${value}\n`;
  }
}
