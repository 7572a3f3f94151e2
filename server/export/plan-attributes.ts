import type { Attribute } from './attribute.ts';
import type { ExportAbout } from './export-about.ts';
import type { ExportedPlan } from './export-records.ts';

/** What is told of a plan beside its id, the day of the export among it, for a database that holds nothing else about it. */
export function planAttributes({ exportedOn }: ExportAbout): readonly Attribute<ExportedPlan>[] {
  return [
    text('title', '标题', 'Title', ({ title }) => title),
    text('shortTitle', '简称', 'Short title', ({ shortTitle }) => shortTitle),
    text('issuer', '发布机关', 'Issuer', ({ issuer }) => issuer),
    text('titleEn', '英文标题', 'Title in English', ({ titleEn }) => titleEn),
    text('shortTitleEn', '英文简称', 'Short title in English', ({ shortTitleEn }) => shortTitleEn),
    text('issuerEn', '发布机关英文名', 'Issuer in English', ({ issuerEn }) => issuerEn),
    text('period', '规划期', 'Period', ({ period }) => period),
    text('licence', '许可', 'Licence', ({ licence }) => licence),
    text('edition', '所据文本', 'Edition', ({ edition }) => edition),
    text('version', '图谱版本', 'Version', ({ version }) => version),
    text('exportedOn', '导出日期', 'Exported on', () => exportedOn),
  ];
}

function text(
  name: string,
  chinese: string,
  english: string,
  of: Attribute<ExportedPlan>['of'],
): Attribute<ExportedPlan> {
  return { name, kind: 'text', title: { zh: chinese, en: english }, of };
}
