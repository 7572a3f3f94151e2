import type { English } from '../english.ts';

/** The words of the first page. */
export const zh = {
  'home.claim.first': '规划里的每一个项目，',
  'home.claim.second': '连着谁，归谁管，凭哪一句',
  'home.edition': '{title}（{period} 年）',
  'home.tries': '试试',
  'home.doors': '从这里进去',
  'home.trace': '追踪',
  'home.trace.aside': '什么支撑什么',
  'home.trace.text':
    '从一个项目看到它支撑的工程、产业和集群，或从集群倒查全部依托；每一步都注明规划原文或推断依据。',
  'home.trace.link': '{from} → {to}',
  'home.trace.upstream': '什么支撑 {to}',
  'home.responsibility': '责任',
  'home.responsibility.aside': '谁牵头，谁参加',
  'home.responsibility.text': '任一项目归哪些部门、经哪项任务、凭附件哪一条；牵头与参加分得清楚。',
  'home.responsibility.link': '谁负责 {name}',
  'home.expand': '展开',
  'home.expand.aside': '它连着谁',
  'home.expand.text':
    '把一条发展轴、一个园区放在中间，左边是指向它的，右边是它指向的；按关系分组，一步步展开。',
  'home.expand.link': '{name} 连着谁',
  'home.pattern': '空间格局示意：双心一极点、六轴、三圈层，按下进入图谱',
  'home.foot.basis': '实线是规划所述，虚线是按规则推断；两者从不混同。',
  'home.foot.evidence': '每个条目、每条关系都注明出处，如 4.2¶3 即第 4.2 节第 3 段。',
} as const;

export const en: English<typeof zh> = {
  'home.claim.first': 'Every project of the plan:',
  'home.claim.second': 'its links, who answers, on which line',
  'home.edition': '{title} ({period})',
  'home.tries': 'Try',
  'home.doors': 'Ways in',
  'home.trace': 'Trace',
  'home.trace.aside': 'what feeds what',
  'home.trace.text':
    'From a project to the programmes, industries and clusters it feeds, or from a cluster back to all it stands on. Each step cites the plan, or the rule that concludes it.',
  'home.trace.link': '{from} → {to}',
  'home.trace.upstream': 'What feeds {to}',
  'home.responsibility': 'Responsibility',
  'home.responsibility.aside': 'who leads it',
  'home.responsibility.text':
    'Which departments answer for a project, through which task and which item of the annex; leading and taking part are kept apart.',
  'home.responsibility.link': 'Who answers for {name}',
  'home.expand': 'Explore',
  'home.expand.aside': 'what it is linked to',
  'home.expand.text':
    'Put a corridor or a park in the middle: what points to it on the left, what it points to on the right, grouped by relation. Then go on, step by step.',
  'home.expand.link': 'What {name} is linked to',
  'home.pattern':
    'Sketch of the spatial pattern: two centres and a pole, six axes, three circles; press to open the graph',
  'home.foot.basis':
    'A solid line is what the plan states, a dashed one what a rule concludes; the two never mix.',
  'home.foot.evidence':
    'Every entry and relation cites its place: 4.2¶3 is the third paragraph of section 4.2.',
};
