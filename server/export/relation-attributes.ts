import { locatorsOf, type Attribute } from './attribute.ts';
import type { ExportedRelation } from './export-records.ts';

/** What is told of a relation beside its id, its type and its ends. */
export const RELATION_ATTRIBUTES: readonly Attribute<ExportedRelation>[] = [
  {
    name: 'basis',
    kind: 'text',
    title: { zh: '性质代码', en: 'Basis code' },
    of: ({ basis }) => basis,
  },
  {
    name: 'intended',
    kind: 'text',
    title: { zh: '拟（规划用词）', en: 'Intended (the plan’s word)' },
    of: ({ intended, intendedWord }) => (intended ? intendedWord : undefined),
  },
  {
    name: 'mentions',
    kind: 'texts',
    title: { zh: '原文位置', en: 'Locators' },
    of: locatorsOf,
  },
  { name: 'rule', kind: 'text', title: { zh: '规则', en: 'Rule' }, of: ({ rule }) => rule },
  {
    name: 'restsOn',
    kind: 'texts',
    title: { zh: '所依据的关系', en: 'Rests on' },
    of: ({ restsOn }) => (restsOn.length === 0 ? undefined : restsOn),
  },
  {
    name: 'strength',
    kind: 'number',
    title: { zh: '强度', en: 'Strength' },
    of: ({ strength }) => strength,
  },
  { name: 'plan', kind: 'text', title: { zh: '规划', en: 'Plan' }, of: ({ plan }) => plan },
];
