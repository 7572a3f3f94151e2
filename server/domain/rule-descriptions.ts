import type { Words } from './language.ts';
import type { RuleName } from './vocabulary.ts';

/** What each rule concludes from what, in one sentence. */
export const RULE_DESCRIPTIONS: Readonly<Record<RuleName, Words>> = {
  'task-of-section': {
    zh: '附件的任务与规划的章节同名：该节及其专栏写到的事项，归入同名任务，由其部门分担责任。',
    en: 'The annex names its tasks after the plan’s sections, so what a section and its boxes name falls under the task of that name, and its departments share the responsibility.',
  },
  'place-in-name': {
    zh: '名称以规划中的某个城市或地点开头，或含有该地名的，位于该地。',
    en: 'A name that begins with, or holds, the name of a city or place of the plan lies in it.',
  },
  'member-of-listing': {
    zh: '专栏在某产业名下列出的事项，支撑该产业。',
    en: 'What a box lists under an industry’s heading feeds that industry.',
  },
  'same-industry': {
    zh: '两种写法指同一产业，支撑其一的也支撑其二。',
    en: 'Two wordings mean one industry, so that what feeds the one feeds the other.',
  },
  'through-industry': {
    zh: '支撑某产业的，也支撑重点发展该产业的集群。规划没有直接这样写。',
    en: 'What feeds an industry feeds the cluster that focuses on it. The plan does not say so in these words.',
  },
};
