import type { Words } from '#server/domain/language.ts';

/** What counts towards a park's score. */
export type Feature = 'industry' | 'cluster' | 'place' | 'transport' | 'platform' | 'cooperation';

/** How much each feature weighs against the others that are looked for; within one, the rarer a thing, the more it counts. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  industry: 0.4,
  cluster: 0.15,
  place: 0.2,
  transport: 0.15,
  platform: 0.05,
  cooperation: 0.05,
};

/** How a park comes to have what is looked for. */
export const REASON_KINDS = [
  'has',
  'otherWording',
  'branch',
  'narrower',
  'wider',
  'throughCluster',
  'itself',
  'liesIn',
  'sameCity',
  'paired',
  'partner',
  'onSite',
  'served',
  'samePlace',
  'sameCounty',
  'onWay',
  'onCorridor',
  'byWork',
] as const;
type ReasonKind = (typeof REASON_KINDS)[number];

const HAS: Readonly<Record<Feature, (name: string) => Words>> = {
  industry: (name) => ({ zh: `发展${name}`, en: `develops ${name}` }),
  cluster: (name) => ({ zh: `支撑或属于${name}`, en: `feeds or belongs to ${name}` }),
  place: (name) => ({ zh: `位于${name}`, en: `lies in ${name}` }),
  transport: (name) => ({ zh: `与${name}直接相连`, en: `is joined to ${name}` }),
  platform: (name) => ({ zh: `有${name}`, en: `has ${name}` }),
  cooperation: (name) => ({ zh: `与${name}合作`, en: `cooperates with ${name}` }),
};

const WORDS: Readonly<Record<Exclude<ReasonKind, 'has'>, (name: string) => Words>> = {
  otherWording: (name) => ({
    zh: `发展${name}（规划的另一种写法）`,
    en: `develops ${name} under another wording`,
  }),
  narrower: (name) => ({
    zh: `发展${name}所包括的产业（按本图谱的产业词表）`,
    en: `develops an industry that ${name} includes, in our vocabulary of industries`,
  }),
  branch: (name) => ({ zh: `发展${name}的一个分支`, en: `develops a branch of ${name}` }),
  wider: (name) => ({
    zh: `发展包含${name}的产业`,
    en: `develops an industry that includes ${name}`,
  }),
  throughCluster: (name) => ({
    zh: `支撑重点发展${name}的集群`,
    en: `feeds a cluster that means to develop ${name}`,
  }),
  itself: (name) => ({ zh: `就是${name}`, en: `is ${name}` }),
  liesIn: (name) => ({ zh: `位于${name}`, en: `lies in ${name}` }),
  sameCity: (name) => ({ zh: `与${name}在同一个市`, en: `lies in the same city as ${name}` }),
  paired: (name) => ({
    zh: `所在地与${name}有合作或结对关系`,
    en: `lies in a place that is paired or cooperates with ${name}`,
  }),
  partner: (name) => ({ zh: `与${name}合作`, en: `cooperates with ${name}` }),
  onSite: (name) => ({ zh: `与${name}直接相连`, en: `is joined to ${name}` }),
  served: (name) => ({
    zh: `园内或配套的项目、设施连着${name}`,
    en: `a work or facility of the park is joined to ${name}`,
  }),
  samePlace: (name) => ({
    zh: `与${name}在同一个片区或地点`,
    en: `lies in the same area or place as ${name}`,
  }),
  sameCounty: (name) => ({
    zh: `与${name}在同一个县（市、区）`,
    en: `lies in the same county or district as ${name}`,
  }),
  onWay: (name) => ({ zh: `在${name}连接的地方`, en: `lies where ${name} leads` }),
  onCorridor: (name) => ({
    zh: `在依托${name}的走廊或片区所连接的地方`,
    en: `lies where a corridor or area built on ${name} leads`,
  }),
  byWork: (name) => ({
    zh: `在${name}的工程所在或连接的地方`,
    en: `lies where a work on ${name} lies or leads`,
  }),
};

/** A reason in words. */
export function describeReason(feature: Feature, kind: ReasonKind, name: string): Words {
  return kind === 'has' ? HAS[feature](name) : WORDS[kind](name);
}
