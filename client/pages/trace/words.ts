import type { English } from '#client/shared/words/english.ts';

declare module '#client/shared/words/words.ts' {
  interface WordTables {
    trace: typeof zh;
  }
}

export const zh = {
  'trace.label':
    '追踪图：{entities} 个条目，{relations} 条关系，从左到右读。方向键在条目间移动，回车打开；同样内容见列表。',
  'trace.title.down': '{name}支撑什么',
  'trace.title.up': '什么支撑{name}',
  'trace.sentence': '追踪的结论',
  'trace.walk': '{steps} 步，两端之间最强的一条；共 {walks} 条路径',
  'trace.walkOther': '{steps} 步，{walks} 条路径中的第 {number} 条',
  'trace.only': '{steps} 步，唯一的路径',
  'trace.truncated': '路径太多，只取了前 {walks} 条',
  'trace.copy': '复制链接',
  'trace.copied': '已复制',
  'trace.copyText': '复制文字',
  'trace.text.stated': '{verb}（规划所述，{places}）',
  'trace.text.derived': '{verb}（按规则推断，依据 {places}）',
  'trace.walks': '{walks} 条路径',
  'trace.walks.downstream': '从 {name} 出发',
  'trace.walks.upstream': '到 {name} 为止',
  'trace.walks.hint':
    '通向同一终点的路径多而强的在前。规划所述的步子强，推断的步子弱，经过的条目牵连越广越弱。',
  'trace.strength': '强度 {strength}',
  'trace.none.downstream': '按规划所述和推断，{name} 没有支撑任何{until}。',
  'trace.none.upstream': '按规划所述和推断，没有{until}支撑 {name}。',
  'trace.anything': '条目',
  'trace.back': '看全部 {walks} 条路径',
  'trace.showDrawing': '看图',
  'trace.showWords': '看说明',
  'trace.toEntity': '看 {name} 的全部关系',
  'trace.loading': '正在追踪',
} as const;

export const en: English<typeof zh> = {
  'trace.label':
    'Trace: entities {entities}, relations {relations}, read from left to right. Arrow keys move between entities, Enter opens one; the list shows the same.',
  'trace.title.down': 'What {name} feeds',
  'trace.title.up': 'What feeds {name}',
  'trace.sentence': 'What the trace found',
  'trace.walk': 'steps: {steps}; the strongest between its ends; walks: {walks}',
  'trace.walkOther': 'steps: {steps}; walk {number} of {walks}',
  'trace.only': 'steps: {steps}; the only walk',
  'trace.truncated': 'Too many walks; these are the first {walks}',
  'trace.copy': 'Copy link',
  'trace.copied': 'Copied',
  'trace.copyText': 'Copy text',
  'trace.text.stated': '{verb} (stated, {places})',
  'trace.text.derived': '{verb} (derived from {places})',
  'trace.walks': 'Walks: {walks}',
  'trace.walks.downstream': 'Starting from {name}',
  'trace.walks.upstream': 'Ending at {name}',
  'trace.walks.hint':
    'The ends that most speaks for come first. A stated step is strong, a derived one weaker, and a stop that touches much else weakens a walk.',
  'trace.strength': 'strength {strength}',
  'trace.none.downstream':
    'By what the plan states and the rules conclude, {name} feeds no {until}.',
  'trace.none.upstream': 'By what the plan states and the rules conclude, no {until} feeds {name}.',
  'trace.anything': 'entity',
  'trace.back': 'All walks ({walks})',
  'trace.showDrawing': 'Drawing',
  'trace.showWords': 'Words',
  'trace.toEntity': 'All relations of {name}',
  'trace.loading': 'Tracing',
};
