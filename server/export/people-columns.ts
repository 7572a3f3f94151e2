import { RULE_DESCRIPTIONS } from '#server/domain/rule-descriptions.ts';
import {
  BASIS_WORDS,
  ENTITY_TYPE_WORDS,
  RELATION_TYPE_WORDS,
} from '#server/domain/vocabulary-words.ts';

import { asText, type Attribute } from './attribute.ts';
import { ENTITY_ATTRIBUTES } from './entity-attributes.ts';
import type { ExportedEntity, ExportedRelation } from './export-records.ts';
import { RELATION_ATTRIBUTES } from './relation-attributes.ts';
import { sheetText } from './sheet-cell.ts';

/** The columns of the table of entities: Chinese words beside the codes. */
export const ENTITY_COLUMNS: readonly Attribute<ExportedEntity>[] = [
  column('id', '编号', 'id', ({ id }) => id),
  column('typeWord', '类型', 'Type in Chinese', ({ type }) => ENTITY_TYPE_WORDS[type].zh),
  column('type', '类型代码', 'Type code', ({ type }) => type),
  column('name', '名称', 'Name', ({ name }) => name),
  ...ENTITY_ATTRIBUTES,
];

/** The columns of the table of relations: names beside ids, Chinese words beside the codes. */
export const RELATION_COLUMNS: readonly Attribute<ExportedRelation>[] = [
  column('fromName', '起点名称', 'From', ({ from }) => from.name),
  column('typeWord', '关系', 'Relation in Chinese', ({ type }) => RELATION_TYPE_WORDS[type].zh),
  column('toName', '终点名称', 'To', ({ to }) => to.name),
  column('basisWord', '性质', 'Basis in Chinese', ({ basis }) => BASIS_WORDS[basis].zh),
  ...RELATION_ATTRIBUTES,
  column('ruleWords', '规则说明', 'Rule in Chinese', ({ rule }) =>
    rule === undefined ? undefined : RULE_DESCRIPTIONS[rule].zh,
  ),
  column('groundWords', '依据', 'Grounds in Chinese', ({ grounds }) =>
    grounds.map(({ from, type, to }) => `${from} ${RELATION_TYPE_WORDS[type].zh} ${to}`),
  ),
  column('type', '关系代码', 'Relation code', ({ type }) => type),
  column('fromType', '起点类型', 'Type of from', ({ from }) => ENTITY_TYPE_WORDS[from.type].zh),
  column('toType', '终点类型', 'Type of to', ({ to }) => ENTITY_TYPE_WORDS[to.type].zh),
  column('from', '起点编号', 'id of from', ({ from }) => from.id),
  column('to', '终点编号', 'id of to', ({ to }) => to.id),
  column('id', '关系编号', 'id', ({ id }) => id),
];

/** What stands above a table's columns: the Chinese word, the English beside it. */
export function headingsOf<Item>(columns: readonly Attribute<Item>[]): string[] {
  return columns.map(({ title }) => `${title.zh} ${title.en}`);
}

/** A row of a table. Texts that a spreadsheet would take for formulas are escaped; numbers stay numbers. */
export function cellsOf<Item>(
  columns: readonly Attribute<Item>[],
  item: Item,
): (string | number | null)[] {
  return columns.map(({ of }) => {
    const value = of(item);
    if (value === undefined || typeof value === 'number') {
      return value ?? null;
    }
    return sheetText(asText(value));
  });
}

function column<Item>(
  name: string,
  chinese: string,
  english: string,
  of: Attribute<Item>['of'],
): Attribute<Item> {
  return { name, kind: 'text', title: { zh: chinese, en: english }, of };
}
