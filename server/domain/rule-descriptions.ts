import type { Words } from './language.ts';
import type { RuleName } from './vocabulary.ts';

/** What each rule concludes from what, in one sentence. */
export const RULE_DESCRIPTIONS: Readonly<Record<RuleName, Words>> = {
  'task-of-section': {
    zh: '附件的任务与规划的章节同名：该节及其专栏所要建设、发展、保护的事项，归入同名任务，由其部门分担责任。',
    en: 'The annex names its tasks after the plan’s sections, so what a section and its boxes set out to build, develop or protect falls under the task of that name, and its departments share the responsibility.',
  },
  'place-in-name': {
    zh: '名称以规划中的某个城市或地点开头，或含有该地名的，位于该地。',
    en: 'A name that begins with, or holds, the name of a city or place of the plan lies in it.',
  },
  'group-of-listing': {
    zh: '专栏并列的一组事项，由领头的一项（或地名）说明所在，同组各项位于同一地。',
    en: 'Items that a box lists as one group lie where the item or place that heads the group lies.',
  },
  'ends-in-name': {
    zh: '线路名称以简称写出两端（如“广湛”），该线路连接这两端。',
    en: 'A line joins the places that its name abbreviates, as 广湛 does 广州 and 湛江.',
  },
  'ends-in-one-city': {
    zh: '所连接的各处都在同一个市的工程或线路，位于该市。',
    en: 'A work or line that joins places of one city only lies in that city.',
  },
  'place-of-its-object': {
    zh: '整治、扩建或改造某处的工程，位于该处所在之地。',
    en: 'A work lies where that lies which it repairs, enlarges or renews.',
  },
  'member-of-listing': {
    zh: '专栏在某产业名下列出的事项，支撑该产业。',
    en: 'What a box lists under an industry’s heading feeds that industry.',
  },
  'member-of-class': {
    zh: '规划写明某一类事项支撑某产业，专栏在该类名下列出的事项也支撑该产业。',
    en: 'Where the plan says that a class of things feeds an industry, what a box lists as members of the class feeds it too.',
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
