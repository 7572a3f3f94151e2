import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { BEHIND_FIELDS, goToBehind } from './progress-questions.ts';
import { question, type Question } from './question.ts';

/** A question about all works that later papers answer, and how it is known in a text. */
interface Known {
  readonly question: Question;
  readonly zh: RegExp;
  readonly en: RegExp;
}

const ADVANCED: Known = {
  question: askedAlone({
    id: 'changes:advanced',
    words: { zh: '今年哪些项目推进了？', en: 'Which projects advanced this year?' },
    asks: changesAsked('AdvancedThisYear', dayBefore(`${thisYear()}-01-01`), 'ADVANCED'),
    goes: () => goTo('changes', { kinds: ['ADVANCED'] }),
  }),
  zh: /^今年有?(?:哪些|什么)(?:项目|工程)(?:有)?(?:推进|进展)/,
  en: /^(?:which|what) (?:projects|works) (?:have )?advanced(?: this year)?$/,
};

const BEHIND: Known = {
  question: askedAlone({
    id: 'changes:behind',
    words: { zh: '哪些项目滞后？', en: 'Which projects are behind?' },
    asks: `query Behind {
  progressBoard {
    ${BEHIND_FIELDS}
  }
}`,
    goes: () => goToBehind({}),
  }),
  zh: /^(?:现在|目前)?有?哪些(?:项目|工程)(?:滞后|逾期|落后)/,
  en: /^(?:which|what) (?:projects|works) are (?:behind|overdue|late)$/,
};

const KNOWN = [ADVANCED, BEHIND];

const SINCE_ZH =
  /自?从?(?<year>\d{4})年(?:(?<month>\d{1,2})月)?(?:以来|以后|之后|起)?有?(?:什么|哪些)变化/;
const SINCE_EN =
  /^what (?:has )?changed since (?:(?<name>[a-z]{3,9}) )?(?<year>\d{4})(?:-(?<month>\d{1,2}))?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The question that a text asks about what later papers say of all works (自2025年6月以来有什么变化？); null where it asks none. */
export function changeQuestionIn(typed: string): Question | null {
  const zh = typed.replaceAll(/[\s？?，。]/g, '');
  const en = typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/\s?\?$/, '');
  const known = KNOWN.find((one) => one.zh.test(zh) || one.en.test(en));
  if (known !== undefined) {
    return known.question;
  }
  const { year, month, name } = (SINCE_ZH.exec(zh) ?? SINCE_EN.exec(en))?.groups ?? {};
  return year === undefined ? null : since(year, monthOf(month, name));
}

/** The same question again, by the id that it had; undefined where none has that id. */
export function changeQuestionOf(id: string): Question | undefined {
  const [, year, month] = /^changes:since:(\d{4})(?:-(\d{2}))?$/.exec(id) ?? [];
  return year === undefined
    ? KNOWN.find((one) => one.question.id === id)?.question
    : (since(year, month === undefined ? null : Number(month)) ?? undefined);
}

/** null: of the year as a whole. */
function monthOf(month: string | undefined, name: string | undefined): number | null {
  if (name !== undefined) {
    return MONTHS.indexOf(name.slice(0, 3)) + 1;
  }
  return month === undefined ? null : Number(month);
}

/** What changed since a month or a year began; null where there is no such month. */
function since(year: string, month: number | null): Question | null {
  if (month !== null && (month < 1 || month > 12)) {
    return null;
  }
  const tail = month === null ? '' : `-${String(month).padStart(2, '0')}`;
  const day = dayBefore(`${year}${tail === '' ? '-01' : tail}-01`);
  return askedAlone({
    id: `changes:since:${year}${tail}`,
    words: {
      zh: `自${year}年${month === null ? '' : `${String(month)}月`}以来有什么变化？`,
      en: `What changed since ${year}${tail}?`,
    },
    asks: changesAsked('ChangedSince', day, null),
    goes: () => goTo('changes', { since: day }),
  });
}

interface Design extends Pick<Question, 'id' | 'words' | 'asks'> {
  readonly goes: () => Transition;
}

/** A question without gaps. */
function askedAlone(design: Design): Question {
  return question({ ...design, pinyin: '', keywords: [], slots: {} });
}

function changesAsked(name: string, day: string, kind: string | null): string {
  const kinds = kind === null ? '' : `, kinds: [${kind}]`;
  return `query ${name} {
  changes(since: "${day}"${kinds}, first: 100) {
    totalCount
    counts { kind count }
    nodes {
      kind
      entity { id name }
      field
      before
      now
      nowRecord { at date document { title } }
      beforeRecord { at date document { title } }
    }
  }
}`;
}

function thisYear(): string {
  return String(new Date().getUTCFullYear());
}

/** Changes are told of papers that are dated after a day. */
function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
