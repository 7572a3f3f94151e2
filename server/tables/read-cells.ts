import type { Money } from '#server/domain/ledger-line.ts';
import { PaperDate } from '#server/domain/paper-date.ts';
import type { RecordStage } from '#server/domain/vocabulary.ts';

import { flat, UNITS } from './columns.ts';

/** Money of a cell in 万元; null where it tells none: 12.5亿元, 3,000, 约５００万元. `unit`: what a bare number counts. */
export function readMoney(cell: string, unit: number): number | null {
  const [, digits, word] = /(\d[\d,，]*(?:\.\d+)?)(亿元|亿|万元|万|元)?/u.exec(flat(cell)) ?? [];
  if (digits === undefined) {
    return null;
  }
  const value =
    Number(digits.replaceAll(/[,，]/gu, '')) * (word === undefined ? unit : (UNITS[word] ?? unit));
  return Math.round(value * 1e4) / 1e4;
}

/** A part of a work that is done, 0 to 100: 40%, 40％, 0.4 in a cell that Excel shows as a percentage. null where it tells none. */
export function readPercent(cell: string): number | null {
  const [, digits, sign] = /(\d+(?:\.\d+)?)(%)?/u.exec(flat(cell)) ?? [];
  if (digits === undefined) {
    return null;
  }
  const number = Number(digits);
  const percent = sign === undefined && number > 0 && number < 1 ? number * 100 : number;
  return percent > 100 ? null : Math.round(percent * 100) / 100;
}

const DATE = /(\d{4})(?:[年./-](\d{1,2}))?(?:[月./-](\d{1,2}))?/gu;

/** The dates that a cell names, in their order: 2024-2026, 2024年3月—2026年12月, 2025.6. */
export function readDates(cell: string): PaperDate[] {
  // A dash between two years is no part of a date.
  const text = flat(cell).replaceAll(/(\d{4}年?)[-—–~至到]+(?=\d{4})/gu, '$1；');
  return Array.from(text.matchAll(DATE), ([, year = '', month, day]) =>
    [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
      .filter((part) => part !== undefined)
      .join('-'),
  ).filter((date) => PaperDate.safeParse(date).success);
}

/** How far a work has come, by the words that returns use; what comes later stands before. */
const STAGE_WORDS: readonly (readonly [RecordStage, RegExp])[] = [
  ['终止', /终止|取消|不再实施|撤销/u],
  ['停工', /停工|停建|停滞|暂停/u],
  [
    '投产',
    /(?:已|全部|正式|建成).*(?:投产|投入使用|运营|通车|竣工|完工|验收)|^(?:投产|竣工|建成|完工)/u,
  ],
  ['技改', /技改|技术改造/u],
  ['改扩建', /改扩建|扩建/u],
  ['升级改造', /升级改造/u],
  ['建设', /在建|续建|建设中|施工|主体|正在建设|加快建设|基础.*(?:完成|施工)|封顶|安装/u],
  ['开工', /(?:新|拟|计划|即将|准备|力争|尽快)?开工/u],
  ['前期研究', /前期|可研|立项|报批|审批|环评|用地|勘察|设计|招标/u],
  ['谋划', /谋划|储备|策划/u],
  ['规划', /规划/u],
];

/** The stage that a text tells, with the words that tell it; null where none does, or where it is denied. */
export function readStage(
  cell: string,
): { readonly stage: RecordStage; readonly word: string } | null {
  const text = flat(cell);
  for (const [stage, words] of STAGE_WORDS) {
    const [word] = words.exec(text) ?? [];
    if (word !== undefined && !/(?:未|不|尚未|没有)$/u.test(text.slice(0, text.indexOf(word)))) {
      return { stage, word: text.length <= 20 ? text : word };
    }
  }
  return null;
}

/** A text as a record keeps it; undefined where there is none. */
export function readNote(cell: string, longest: number): string | undefined {
  const text = cell.trim();
  return text === '' || /^[-—/无]+$/u.test(text) ? undefined : text.slice(0, longest);
}

/** Money as a record tells it, and as the cell and its heading write it. */
export function moneyOf(kind: Money['kind'], cell: string, unit: number): Money | null {
  const value = readMoney(cell, unit);
  if (value === null) {
    return null;
  }
  const isBare = !/[亿万元]/u.test(cell);
  const [word = '万元'] = Object.entries(UNITS).find(([, one]) => one === unit) ?? [];
  return { kind, value, text: `${flat(cell)}${isBare ? word : ''}`.slice(0, LONGEST_MONEY) };
}

const LONGEST_MONEY = 60;
