import type { Words } from '#server/domain/language.ts';

import type { ExportedPlan } from './export-records.ts';
import type { ExportedPapers } from './exported-papers.ts';

/** What goes with the data wherever they go: of which plans they are, in which edition, taken when, under which licence. */
export interface ExportAbout {
  /** The plans, in their order; never empty. */
  readonly plans: readonly ExportedPlan[];
  /** The day of the export, as in 2026-11-25, in UTC. */
  readonly exportedOn: string;
  /** Whether it was asked for a part only. */
  readonly isFiltered: boolean;
  /** What was recorded beside the plans. */
  readonly papers: ExportedPapers;
}

const LICENCE_ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
]);

/** Where the text of a licence stands; null for one that we do not know. */
export function licenceAddress(licence: string): string | null {
  return LICENCE_ADDRESSES.get(licence) ?? null;
}

/** The plans' titles as one line. */
export function titleOf({ plans }: ExportAbout): Words {
  const chinese = plans.map(({ title }) => title).join('、');
  const english = plans.map(({ title, titleEn }) => titleEn ?? title).join(', ');
  return { zh: `规划图谱：${chinese}`, en: `Plan Atlas: ${english}` };
}

/** What the data are and how far they may be trusted, for whoever opens the file with nothing else at hand. */
export const SOURCE_NOTE: Words = {
  zh: '由规划文本读出的图谱，不含规划原文。stated（规划所述）的关系注明原文位置；derived（按规则推断）的关系注明规则及其依据的关系，规划并未直接写明；recorded（后续文件所述）的关系注明记录。',
  en: 'A graph read out of the plan’s text, which is not in it. A stated relation names the places that state it; a derived one names the rule and the relations that it rests on, and the plan does not say it in these words; a recorded one is of a later paper, and names the record.',
};

/** How to name the source in a publication, as the licence asks. */
export function citationOf(about: ExportAbout): Words {
  const { exportedOn } = about;
  const versions = about.plans.map(({ version }) => version).join(', ');
  const licences = [...new Set(about.plans.map(({ licence }) => licence))].join(', ');
  const title = titleOf(about);
  return {
    zh: `${title.zh}（版本 ${versions}，${exportedOn} 导出），${licences}。`,
    en: `${title.en} (version ${versions}, exported ${exportedOn}), ${licences}.`,
  };
}

/** The facts of the export as lines of name and value, for people: each name in both languages. */
export function aboutLines(about: ExportAbout): readonly (readonly [Words, string])[] {
  const of = ({ zh, en }: Words): string => `${zh} ${en}`;
  return [
    ...about.plans.flatMap((plan): (readonly [Words, string])[] => [
      [{ zh: '规划', en: 'Plan' }, [plan.title, plan.titleEn ?? ''].join(' ').trim()],
      [{ zh: '规划 id', en: 'Plan id' }, plan.id],
      [{ zh: '发布机关', en: 'Issuer' }, plan.issuer],
      [{ zh: '规划期', en: 'Period' }, plan.period],
      [{ zh: '所据文本', en: 'Edition of the text' }, plan.edition ?? ''],
      [{ zh: '图谱版本', en: 'Version of the graph' }, plan.version],
      [{ zh: '许可', en: 'Licence' }, licenceLine(plan.licence)],
    ]),
    [{ zh: '导出日期', en: 'Exported on' }, about.exportedOn],
    [
      { zh: '范围', en: 'Extent' },
      of(
        about.isFiltered
          ? { zh: '部分条目及其间的关系', en: 'a part: some entities and the relations among them' }
          : { zh: '全部', en: 'all' },
      ),
    ],
    [{ zh: '说明', en: 'Note' }, of(SOURCE_NOTE)],
    [{ zh: '引用', en: 'Cite as' }, of(citationOf(about))],
  ];
}

function licenceLine(licence: string): string {
  return [licence, licenceAddress(licence)].filter((part) => part !== null).join(' ');
}

/** The facts of the export as an object, for programs. */
export function aboutObject(about: ExportAbout): Readonly<Record<string, unknown>> {
  return {
    title: titleOf(about),
    plans: about.plans.map((plan) => ({ ...plan, licenceUrl: licenceAddress(plan.licence) })),
    exportedOn: about.exportedOn,
    filtered: about.isFiltered,
    note: SOURCE_NOTE,
    citation: citationOf(about),
  };
}
