import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    home: typeof zh;
  }
}

/** The words of the first page. */
export const zh = {
  'home.claim.first': '规划里的每一个项目，',
  'home.claim.second': '连着谁，归谁管，凭哪一句',
  'home.edition': '{title}（{period} 年）',
  'home.examples': '试试',
  'home.entryCards': '从这里进去',
  'home.trace': '追踪',
  'home.trace.aside': '什么支撑什么',
  'home.trace.text':
    '从一个项目看到它支撑的工程、产业和集群，或从集群倒查全部依托；每一步都注明规划原文或推断依据。',
  'home.trace.link': '{from} → {to}',
  'home.responsibility': '责任',
  'home.responsibility.aside': '谁牵头，谁参加',
  'home.responsibility.text':
    '{tasks} 项任务与各部门一张矩阵；任一项目归谁、两个部门共担哪些，逐条可查。',
  'home.parks': '选园',
  'home.parks.aside': '哪个园区合适，为什么',
  'home.parks.text':
    '按产业、区位、港口铁路和平台，在 {parks} 个园区里找；得分逐项拆开，每项都能点到规划原文。',
  'home.parks.link': '做{industry}、靠{port}',
  'home.entities': '{number} 个条目',
  'home.relations': '{number} 条关系',
  'home.cited': '条条有出处',
  'home.contents': '里面有什么',
  'home.contents.text': '按下一类，看它的全部；每个数字都能展开成名单。',
  'home.foot.keys': '按 / 到搜索框；方向键选，回车打开。',
  'home.foot.source': '数据取自{issuer}《{title}》。',
  'home.foot.licence': '软件按 Apache-2.0 许可使用。',
  'home.pattern': '空间格局示意：{summary}，按下进入图谱',
  'home.foot.basis': '实线是规划所述，虚线是按规则推断，空心箭头是规划所拟、尚未实现；从不混同。',
  'home.foot.evidence': '每个条目、每条关系都注明出处，如 4.2¶3 即第 4.2 节第 3 段。',
} as const;

export const en: English<typeof zh> = {
  'home.claim.first': 'Every project of the plan:',
  'home.claim.second': 'its links, who answers, on which line',
  'home.edition': '{title} ({period})',
  'home.examples': 'Try',
  'home.entryCards': 'Ways in',
  'home.trace': 'Trace',
  'home.trace.aside': 'what feeds what',
  'home.trace.text':
    'From a project to the programmes, industries and clusters it feeds, or from a cluster back to all it stands on. Each step cites the plan, or the rule that concludes it.',
  'home.trace.link': '{from} → {to}',
  'home.responsibility': 'Responsibility',
  'home.responsibility.aside': 'who leads it',
  'home.responsibility.text':
    'The {tasks} tasks by department: who answers for a project, through which item of the annex, and what two departments share.',
  'home.parks': 'Parks',
  'home.parks.aside': 'which fits, and why',
  'home.parks.text':
    'By industry, place, port, railway and platform, among {parks} parks. Each score is taken apart, and each part opens the line of the plan that bears it out.',
  'home.parks.link': 'Makes {industry}, near {port}',
  'home.entities': '{number} entries',
  'home.relations': '{number} relations',
  'home.cited': 'each cited',
  'home.contents': 'What is inside',
  'home.contents.text': 'Press a type to see all of it; any number opens its list.',
  'home.foot.keys': '/ goes to the search box; arrow keys choose, Enter opens.',
  'home.foot.source': 'Data from {title}, {issuer}.',
  'home.foot.licence': 'The software is licensed under Apache-2.0.',
  'home.pattern': 'Sketch of the spatial pattern: {summary}; press to open the graph',
  'home.foot.basis':
    'A solid line is what the plan states, a dashed one what a rule concludes, a hollow arrow what the plan only intends; they never mix.',
  'home.foot.evidence':
    'Every entry and relation cites its place: 4.2¶3 is the third paragraph of section 4.2.',
};
