import type { Money } from '#server/domain/ledger-line.ts';
import type { DocumentEntry, RecordEntry } from '#server/ledger/ledger.ts';

import type { Attribute } from './attribute.ts';

/** The columns of the table of papers that came after the plans. */
export const DOCUMENT_COLUMNS: readonly Attribute<DocumentEntry>[] = [
  column('id', '文件编号', 'Document id', ({ document }) => document),
  column('title', '标题', 'Title', ({ title }) => title),
  column('issuer', '发布机关', 'Issuer', ({ issuer }) => issuer),
  column('date', '日期', 'Date', ({ date }) => date),
  column('kind', '种类代码', 'Kind code', ({ kind }) => kind),
  column('url', '网址', 'Address', ({ url }) => url),
  column('by', '录入人', 'Recorded by', ({ by }) => by),
  column('recordedAt', '录入时间', 'Recorded at', ({ recordedAt }) => recordedAt),
  column('retracted', '撤回理由', 'Why taken back', ({ retraction }) => retraction?.reason),
];

/** The columns of the table of what they say. */
export const RECORD_COLUMNS: readonly Attribute<RecordEntry>[] = [
  column('id', '记录编号', 'Record id', ({ record }) => record),
  column('of', '实体编号', 'Entity id', ({ of }) => of),
  column('document', '文件编号', 'Document id', ({ document }) => document),
  column('at', '位置', 'Place in it', ({ at }) => at),
  column('date', '日期', 'Date', ({ date }) => date),
  column('status', '状态代码', 'Status code', ({ status }) => status),
  column('stage', '阶段', 'Stage', ({ stage }) => stage),
  column('stageWord', '阶段原词', 'Its word', ({ stageWord }) => stageWord),
  { ...column('percent', '完成率', 'Percent', ({ percent }) => percent), kind: 'number' },
  column('starts', '开工', 'Starts', ({ starts }) => starts),
  column('ends', '完工', 'Ends', ({ ends }) => ends),
  money('TOTAL', '总投资（万元）', 'Total, 10,000 yuan'),
  money('THIS_YEAR', '年度计划投资（万元）', 'Planned this year, 10,000 yuan'),
  money('DONE', '完成投资（万元）', 'Done, 10,000 yuan'),
  column('obstacles', '存在问题', 'Obstacles', ({ obstacles }) => obstacles),
  column('note', '备注', 'Note', ({ note }) => note),
  column('adds', '新增实体', 'Adds', ({ adds }) => adds?.name),
  column('relations', '新增关系', 'Adds relations', ({ relations }) =>
    relations?.map(({ type, direction, other }) =>
      direction === 'OUT' ? `${type} → ${other}` : `${type} ← ${other}`,
    ),
  ),
  column('alias', '又称', 'Also called', ({ alias }) => alias),
  column('sameAs', '并入', 'Is one with', ({ sameAs }) => sameAs),
  column('by', '录入人', 'Recorded by', ({ by }) => by),
  column('recordedAt', '录入时间', 'Recorded at', ({ recordedAt }) => recordedAt),
  column('acceptedBy', '审核人', 'Accepted by', ({ acceptance }) => acceptance?.by),
  column('retracted', '撤回理由', 'Why taken back', ({ retraction }) => retraction?.reason),
];

function money(kind: Money['kind'], zh: string, en: string): Attribute<RecordEntry> {
  const of: Attribute<RecordEntry>['of'] = ({ amounts }) =>
    amounts?.find((amount) => amount.kind === kind)?.value;
  return { ...column(kind, zh, en, of), kind: 'number' };
}

function column<Item>(
  name: string,
  zh: string,
  en: string,
  of: Attribute<Item>['of'],
): Attribute<Item> {
  return { name, kind: 'text', title: { zh, en }, of };
}
