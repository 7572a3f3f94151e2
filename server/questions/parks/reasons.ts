import type { Words } from '#server/domain/language.ts';

/** What counts towards a park's score. */
export type Feature = 'industry' | 'cluster' | 'place' | 'transport' | 'platform' | 'cooperation';

/** How much each feature weighs against the others that are looked for, where nothing else is asked. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  industry: 0.4,
  cluster: 0.15,
  place: 0.2,
  transport: 0.15,
  platform: 0.05,
  cooperation: 0.05,
};

/** How a park comes to have what is looked for, apart from industries. */
export const REASON_KINDS = [
  'has',
  'itself',
  'liesIn',
  'sameCity',
  'partner',
  'onSite',
  'served',
  'builtOn',
  'samePlace',
  'sameSite',
  'sameCounty',
  'seaside',
  'onWay',
  'onCorridor',
  'byWork',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** By what a park has to do with an industry, the weightiest first. */
export const INDUSTRY_SIGNS = [
  'asked',
  'named',
  'called',
  'stated',
  'core',
  'derived',
  'project',
  'platform',
  'operator',
  'cluster',
  'around',
  'region',
] as const;
export type IndustrySign = (typeof INDUSTRY_SIGNS)[number];

const HAS: Readonly<Record<Feature, (name: Words) => Words>> = {
  industry: (name) => ({ zh: `发展${name.zh}`, en: `develops ${name.en}` }),
  cluster: (name) => ({ zh: `支撑或属于${name.zh}`, en: `feeds or belongs to ${name.en}` }),
  place: (name) => ({ zh: `位于${name.zh}`, en: `lies in ${name.en}` }),
  transport: (name) => ({ zh: `与${name.zh}直接相连`, en: `is joined to ${name.en}` }),
  platform: (name) => ({ zh: `有${name.zh}`, en: `has ${name.en}` }),
  cooperation: (name) => ({ zh: `与${name.zh}合作`, en: `cooperates with ${name.en}` }),
};

const WORDS: Readonly<Record<Exclude<ReasonKind, 'has'>, (name: Words) => Words>> = {
  itself: (name) => ({ zh: `就是${name.zh}`, en: `is ${name.en}` }),
  liesIn: (name) => ({ zh: `位于${name.zh}`, en: `lies in ${name.en}` }),
  sameCity: (name) => ({ zh: `与${name.zh}在同一个市`, en: `lies in the same city as ${name.en}` }),
  partner: (name) => ({ zh: `与${name.zh}合作`, en: `cooperates with ${name.en}` }),
  onSite: (name) => ({ zh: `与${name.zh}直接相连`, en: `is joined to ${name.en}` }),
  served: (name) => ({
    zh: `园内或配套的项目、设施连着${name.zh}`,
    en: `a work or facility of the park is joined to ${name.en}`,
  }),
  builtOn: (name) => ({
    zh: `在依托${name.zh}的片区内`,
    en: `lies in an area that is built on ${name.en}`,
  }),
  samePlace: (name) => ({
    zh: `与${name.zh}在同一个片区或地点`,
    en: `lies in the same area or place as ${name.en}`,
  }),
  sameCounty: (name) => ({
    zh: `与${name.zh}在同一个县（市、区）`,
    en: `lies in the same county or district as ${name.en}`,
  }),
  sameSite: (name) => ({
    zh: `园区以${name.zh}所在地命名`,
    en: `is named for the site of ${name.en}`,
  }),
  seaside: (name) => ({
    zh: `在海边，与${name.zh}在同一个市`,
    en: `lies by the sea, in the same city as ${name.en}`,
  }),
  onWay: (name) => ({ zh: `在${name.zh}连接的地方`, en: `lies where ${name.en} leads` }),
  onCorridor: (name) => ({
    zh: `在依托${name.zh}的走廊或片区所连接的地方`,
    en: `lies where a corridor or area built on ${name.en} leads`,
  }),
  byWork: (name) => ({
    zh: `在${name.zh}的工程所在或连接的地方`,
    en: `lies where a work on ${name.en} lies or leads`,
  }),
};

const inName = (name: Words): Words => ({
  zh: `园区名称里就有“${name.zh}”`,
  en: `bears ${name.en} in its name`,
});

const SIGNS: Readonly<Record<IndustrySign, (name: Words) => Words>> = {
  asked: inName,
  named: inName,
  called: inName,
  stated: (name) => ({ zh: `发展${name.zh}`, en: `develops ${name.en}` }),
  core: (name) => ({
    zh: `规划写明${name.zh}的集群以它为依托`,
    en: `is named by the plan as what the cluster of ${name.en} is built on`,
  }),
  derived: (name) => ({
    zh: `列在${name.zh}的重点平台中`,
    en: `is listed among the platforms of ${name.en}`,
  }),
  project: (name) => ({ zh: `园内有${name.zh}项目`, en: `has a project of ${name.en}` }),
  platform: (name) => ({ zh: `园内有${name.zh}平台`, en: `has a platform of ${name.en}` }),
  operator: (name) => ({ zh: `运营企业做${name.zh}`, en: `is run by a company of ${name.en}` }),
  around: (name) => ({
    zh: `所在的县（市、区）或片区重点发展${name.zh}`,
    en: `lies in a county or area that means to develop ${name.en}`,
  }),
  cluster: (name) => ({
    zh: `支撑重点发展${name.zh}的集群`,
    en: `feeds a cluster that means to develop ${name.en}`,
  }),
  region: (name) => ({
    zh: `所在的地级市重点发展${name.zh}`,
    en: `lies in a prefecture that means to develop ${name.en}`,
  }),
};

const MORE: Readonly<Record<IndustrySign, Words>> = {
  asked: { zh: '园区名称', en: 'its name' },
  named: { zh: '园区名称', en: 'its name' },
  called: { zh: '园区名称', en: 'its name' },
  stated: { zh: '规划明文', en: 'the plan’s own words' },
  core: { zh: '以它为依托的集群', en: 'the cluster that is built on it' },
  derived: { zh: '规划列举', en: 'the plan’s lists' },
  project: { zh: '园内项目', en: 'projects in it' },
  platform: { zh: '园内平台', en: 'platforms in it' },
  operator: { zh: '运营企业', en: 'who runs it' },
  around: { zh: '所在县区', en: 'the county or area around it' },
  cluster: { zh: '所支撑的集群', en: 'a cluster that it feeds' },
  region: { zh: '所在地级市', en: 'the prefecture around it' },
};

/** How an industry that a park has to do with stands to the one that is looked for, the nearest first. */
export const NEARNESSES = ['same', 'otherWording', 'branch', 'narrower', 'wider'] as const;
export type Nearness = (typeof NEARNESSES)[number];

const TO_WANTED: Readonly<Record<Nearness, (wanted: Words) => Words>> = {
  same: () => ({ zh: '', en: '' }),
  otherWording: (wanted) => ({
    zh: `（规划对${wanted.zh}的另一种写法）`,
    en: `, another wording of ${wanted.en}`,
  }),
  branch: (wanted) => ({ zh: `，${wanted.zh}的一个分支`, en: `, a branch of ${wanted.en}` }),
  narrower: (wanted) => ({
    zh: `，属于${wanted.zh}（按本图谱的产业词表）`,
    en: `, part of ${wanted.en} in our vocabulary of industries`,
  }),
  wider: (wanted) => ({ zh: `，其中包括${wanted.zh}`, en: `, which includes ${wanted.en}` }),
};

/** Why a park has what is looked for, in words. */
export function describeHit(feature: Feature, kind: ReasonKind, name: Words): Words {
  return kind === 'has' ? HAS[feature](name) : WORDS[kind](name);
}

/** What a park has to do with an industry, in words. */
export function describeSign(
  sign: IndustrySign,
  nearness: Nearness,
  names: { readonly near: Words; readonly wanted: Words },
): Words {
  const said = SIGNS[sign](names.near);
  const how = TO_WANTED[nearness](names.wanted);
  return { zh: said.zh + how.zh, en: said.en + how.en };
}

/** What else speaks for the same, in words. */
export function describeMore(signs: readonly IndustrySign[], wanted: Words): Words {
  return {
    zh: `另有${[...new Set(signs.map((sign) => MORE[sign].zh))].join('、')}为证（${wanted.zh}）`,
    en: `is borne out too by ${[...new Set(signs.map((sign) => MORE[sign].en))].join(', ')} (${wanted.en})`,
  };
}
