import type { Money } from '#server/domain/ledger-line.ts';
import type { Language } from '#server/domain/language.ts';
import { PAPER_WORDS } from '#server/papers/words.ts';

import type { ChangeField, ChangeKind } from './compare-records.ts';

const zh = {
  ...PAPER_WORDS.zh,
  kind: '变化简报',
  file: '变化简报',
  titleSince: (date: string) => `${date} 之后有什么变化`,
  titleYear: (year: string) => `${year} 年以来有什么变化`,
  titleOf: (paper: string) => `${paper}带来什么变化`,
  titleBetween: (before: string, now: string) => `从${before}到${now}有什么变化`,
  narrowedTo: (names: readonly string[]) => `只看${names.join('、')}。`,
  total: (counts: readonly string[]) =>
    counts.length === 0 ? '没有变化。' : `${counts.join('，')}。`,
  count: (kind: string, count: number) => `${kind} ${String(count)} 项`,
  heading: (kind: string, count: number) => `${kind}（${String(count)}）`,
  more: (count: number) => `另有 ${String(count)} 项，见网址。`,
  kinds: {
    NEW: '新列入',
    ADVANCED: '推进',
    SLIPPED: '滞后',
    DROPPED: '退出',
    CONTRADICTED: '说法不一',
    UPDATED: '更新',
  } satisfies Record<ChangeKind, string>,
  fields: {
    STAGE: '阶段',
    PERCENT: '完成比例',
    STARTS: '开工时间',
    ENDS: '完工时间',
    AMOUNTS: '投资',
    OBSTACLES: '困难',
  } satisfies Record<ChangeField, string>,
  money: {
    TOTAL: '总投资',
    THIS_YEAR: '年度计划投资',
    DONE: '完成投资',
  } satisfies Record<Money['kind'], string>,
  moved: (field: string, before: string, now: string) => `${field}：${before} → ${now}`,
  contradicted: (field: string, one: string, other: string) => `${field}：${one} 或 ${other}`,
  arrived: '后续文件第一次说到，或上一份没有',
  dropped: '上一份有，这一份没有了',
  unsaid: '没说',
  paper: (title: string, at: string, date: string) => `《${title}》${at}，${date}`,
  plan: '规划',
  reading:
    '先前的说法在箭头前，现在的在箭头后，各注明文件、位置和日期。规划自己的阶段只在没有更早的文件时作为先前的说法。',
  feed: '变化',
  feedNote: '后续文件带来的变化，新录入的在前。',
};

export type ChangesWords = typeof zh;

const en: ChangesWords = {
  ...PAPER_WORDS.en,
  kind: 'Brief on changes',
  file: 'changes',
  titleSince: (date) => `What changed after ${date}`,
  titleYear: (year) => `What changed since ${year} began`,
  titleOf: (paper) => `What changed with ${paper}`,
  titleBetween: (before, now) => `What changed from ${before} to ${now}`,
  narrowedTo: (names) => `Only: ${names.join(', ')}.`,
  total: (counts) => (counts.length === 0 ? 'Nothing changed.' : `${counts.join(', ')}.`),
  count: (kind, count) => `${kind.toLowerCase()}: ${String(count)}`,
  heading: (kind, count) => `${kind} (${String(count)})`,
  more: (count) => `${String(count)} more at the address.`,
  kinds: {
    NEW: 'New',
    ADVANCED: 'Advanced',
    SLIPPED: 'Slipped',
    DROPPED: 'Dropped',
    CONTRADICTED: 'Contradicted',
    UPDATED: 'Updated',
  },
  fields: {
    STAGE: 'stage',
    PERCENT: 'part done',
    STARTS: 'start',
    ENDS: 'finish',
    AMOUNTS: 'investment',
    OBSTACLES: 'obstacles',
  },
  money: { TOTAL: 'in all', THIS_YEAR: 'this year', DONE: 'spent' },
  moved: (field, before, now) => `${field}: ${before} → ${now}`,
  contradicted: (field, one, other) => `${field}: ${one} or ${other}`,
  arrived: 'in a later paper for the first time, or not in the one before',
  dropped: 'in the list before, and no longer in this one',
  unsaid: 'not said',
  paper: (title, at, date) => `《${title}》 ${at}, ${date}`,
  plan: 'the plan',
  reading:
    'What was said before stands before the arrow, what is said now behind it, each with its paper, place and date. The stage of the plan itself is taken for what was said before only where no earlier paper tells one.',
  feed: 'Changes',
  feedNote: 'What later papers say that is new, the latest recorded first.',
};

/** What is said of changes, in each language. */
export const CHANGES_WORDS: Readonly<Record<Language, ChangesWords>> = { zh, en };
