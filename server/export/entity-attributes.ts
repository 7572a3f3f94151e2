import type { Amount } from '#server/domain/entity.ts';
import type { Words } from '#server/domain/language.ts';

import { locatorsOf, type Attribute } from './attribute.ts';
import { titlesOf, type ExportedEntity } from './export-records.ts';

type EntityAttribute = Attribute<ExportedEntity>;

/** What is told of an entity beside its id, its type and its name. */
export const ENTITY_ATTRIBUTES: readonly EntityAttribute[] = [
  texts('aliases', { zh: '别名', en: 'Aliases' }, ({ aliases }) => aliases),
  text(
    'nameEn',
    { zh: '英文译名（本图谱所译）', en: 'Name in English (ours)' },
    ({ nameEn }) => nameEn,
  ),
  texts('alsoEn', { zh: '其他英文名', en: 'Also in English' }, ({ alsoEn }) => alsoEn),
  texts('titles', { zh: '称号', en: 'Titles' }, (entity) => some(titlesOf(entity).map(titleText))),
  text('pinyin', { zh: '拼音', en: 'Pinyin' }, ({ pinyin }) => pinyin),
  text('plan', { zh: '规划', en: 'Plan' }, ({ plan }) => plan),
  texts('mentions', { zh: '见于', en: 'Mentions' }, locatorsOf),
  text('stage', { zh: '阶段', en: 'Stage' }, ({ stage }) => stage),
  text('stageKind', { zh: '阶段代码', en: 'Stage code' }, ({ stageKind }) => stageKind),
  text('stageWord', { zh: '规划用词', en: 'Stage as written' }, ({ stageWord }) => stageWord),
  text('stageAt', { zh: '阶段见于', en: 'Stage at' }, ({ stageAt }) => stageAt),
  texts('amounts', { zh: '规模', en: 'Amounts' }, ({ amounts }) => amounts?.map(amountText)),
  number('lengthKm', { zh: '长度（公里）', en: 'Length (km)' }, ({ lengthKm }) => lengthKm),
  text('level', { zh: '城市级别', en: 'Level' }, ({ level }) => level),
  text('extent', { zh: '地域范围', en: 'Extent' }, ({ extent }) => extent),
  text('subject', { zh: '指标对象', en: 'Subject' }, ({ subject }) => subject),
  number('value', { zh: '数值', en: 'Value' }, ({ value }) => value),
  text('comparator', { zh: '数值读法', en: 'Comparator' }, ({ comparator }) => comparator),
  text('text', { zh: '原文写法', en: 'As written' }, (entity) => entity.text),
  text('unit', { zh: '单位', en: 'Unit' }, ({ unit }) => unit),
  {
    name: 'year',
    kind: 'integer',
    title: { zh: '年份', en: 'Year' },
    of: ({ year }) => year,
  },
  text('indicatorKind', { zh: '指标性质', en: 'Fact or target' }, (entity) => entity.indicatorKind),
  text('number', { zh: '任务编号', en: 'Task number' }, (entity) => entity.number),
  texts('paragraphs', { zh: '举措所在段落', en: 'Paragraphs' }, ({ paragraphs }) => paragraphs),
  text('at', { zh: '章节位置', en: 'Section at' }, ({ at }) => at),
  text('sectionKind', { zh: '章节种类', en: 'Section kind' }, ({ sectionKind }) => sectionKind),
  text('heading', { zh: '标题', en: 'Heading' }, ({ heading }) => heading),
  texts('locators', { zh: '所含位置', en: 'Locators held' }, ({ locators }) => locators),
  texts(
    'broaderIds',
    { zh: '上位产业（本图谱词表）', en: 'Broader (ours)' },
    (entity) => entity.broaderIds,
  ),
  texts(
    'everydayWords',
    { zh: '日常说法', en: 'Everyday words' },
    (entity) => entity.everydayWords,
  ),
  text('gbt4754', { zh: '国标行业类别', en: 'GB/T 4754—2017' }, ({ gbt4754 }) => gbt4754),
  texts('formerIds', { zh: '曾用编号', en: 'Former ids' }, ({ formerIds }) => formerIds),
  text('note', { zh: '附注', en: 'Note' }, ({ note }) => note),
];

function text(name: string, title: Words, of: EntityAttribute['of']): EntityAttribute {
  return { name, kind: 'text', title, of };
}

function texts(name: string, title: Words, of: EntityAttribute['of']): EntityAttribute {
  return { name, kind: 'texts', title, of };
}

function number(name: string, title: Words, of: EntityAttribute['of']): EntityAttribute {
  return { name, kind: 'number', title, of };
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function titleText({ name, at, intended }: ReturnType<typeof titlesOf>[number]): string {
  return intended === '' ? `${name} (${at})` : `${name} (${at}; 拟 intended: ${intended})`;
}

function amountText({ text: written, what }: Amount): string {
  return what === undefined ? written : `${what} ${written}`;
}
