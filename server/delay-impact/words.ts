import type { Language } from '#server/domain/language.ts';
import { PAPER_WORDS } from '#server/papers/words.ts';

type Names = readonly string[];

const zh = {
  ...PAPER_WORDS.zh,
  kind: '延后影响',
  title: (name: string) => `${name}：延后影响`,
  file: '延后影响',
  about: (facts: Names) => `${facts.join(' · ')}。`,
  summary: (informed: number, leads: number) =>
    `要告诉 ${String(informed)} 个单位和部门${leads === 0 ? '' : `，其中 ${String(leads)} 个部门牵头`}；`,
  waits: (count: number) =>
    count === 0 ? '规划没有写哪一项要等它；' : `${String(count)} 项要等它；`,
  feeds: (count: number) =>
    count === 0 ? '按所述和推断，它不支撑哪项工程、产业或集群。' : `它支撑 ${String(count)} 项。`,
  fields: {
    long: '延后多久',
    why: '原因',
    until: '预计到什么时候',
    by: '填报人、日期',
  },
  parts: {
    informed: '该告诉谁',
    dependents: '谁要等它',
    neighbours: '同在一处的',
    fed: '它所支撑、会受影响的',
  },
  notes: {
    informed: '部门里先告诉牵头的；每一条写明凭哪项任务，它是不是那项任务的对象。',
    nobody: '附件的任务没有涉及它，图谱里没有负责它的部门。',
    dependents: '规划写明依赖它或依托它的，近的在前。',
    noDependents: '规划没有写哪一项依赖或依托它。没有写，不等于没有。',
    neighbours: '规划没有写它们要等它，但它们在它里面，或与它同在一个园区、基地、枢纽。',
    fed: '它直接或一步步支撑的，强的在前。',
    notFed: '按规划所述和推断，它没有支撑哪项工程、产业或集群。',
    truncated: '还有更多，这里只列出最近的一百条路径。',
  },
  groups: {
    operators: '建设运营单位',
    hosts: '所在的园区、基地、枢纽',
    places: '所在的县、市、片区',
    leads: '牵头部门',
    participants: '参加部门',
    waiting: '只负责受影响项目的部门',
    parts: '在它里面',
    sisters: '与它同在一处',
    onward: '它所在之处支撑的',
  },
  via: (names: Names) => `经${names.join('、')}`,
  it: '它',
  verb: (verb: string, name: string) => `${verb}${name}`,
  steps: (count: number) => `${String(count)} 步`,
  strength: (value: string) => `强度 ${value}`,
  stated: '规划所述',
  role: (role: string, task: string, at: string) =>
    `${role}“${task}”${at === '' ? '' : `（${at}）`}`,
  for: (names: Names) => `因${names.join('、')}`,
  itself: '它本身',
  standing: {
    OWN: '它是这项任务本身',
    MATTER: '它就是这项任务的对象',
    THROUGH: (name: string) => `只经由${name}`,
  },
  both: '；',
};

/** What a sheet about a delay says in one language. */
export type DelayWords = typeof zh;

const en: DelayWords = {
  ...PAPER_WORDS.en,
  kind: 'If it slips',
  title: (name) => `If ${name} slips`,
  file: 'if-it-slips',
  about: (facts) => `${facts.join(' · ')}.`,
  summary: (informed, leads) =>
    `To be told: ${String(informed)} operators and departments${leads === 0 ? '' : `, of which ${String(leads)} lead`}. `,
  waits: (count) =>
    count === 0
      ? 'The plan names nothing that waits for it. '
      : `Waiting for it: ${String(count)}. `,
  feeds: (count) =>
    count === 0
      ? 'It feeds no programme, industry or cluster, stated or derived.'
      : `Fed by it: ${String(count)}.`,
  fields: { long: 'How long', why: 'Why', until: 'Expected by', by: 'Filled in by, date' },
  parts: {
    informed: 'Whom to tell',
    dependents: 'Who waits for it',
    neighbours: 'What stands beside it',
    fed: 'What it feeds that would suffer',
  },
  notes: {
    informed:
      'Of departments, those who lead come first; each line says by which task, and whether this is the matter of that task.',
    nobody: 'No task of the annex covers it; the graph has no department that answers for it.',
    dependents: 'What the plan says depends or relies on it, the nearest first.',
    noDependents:
      'The plan names nothing that depends or relies on it. That is not to say that nothing does.',
    neighbours:
      'The plan does not say that these wait for it, but they lie in it, or with it in one park, base or hub.',
    fed: 'What it feeds at once or step by step, the strongest first.',
    notFed:
      'By what the plan states and the rules conclude, it feeds no programme, industry or cluster.',
    truncated: 'There is more; these are the first hundred walks.',
  },
  groups: {
    operators: 'Who builds or runs it',
    hosts: 'The park, base or hub it belongs to',
    places: 'The county, city and zone it lies in',
    leads: 'Departments that lead',
    participants: 'Departments that take part',
    waiting: 'Departments that answer only for what waits',
    parts: 'Within it',
    sisters: 'In the same place',
    onward: 'What its park, base or hub feeds',
  },
  via: (names) => `through ${names.join(', ')}`,
  it: 'it',
  verb: (verb, name) => `${verb} ${name}`,
  steps: (count) => (count === 1 ? '1 step' : `${String(count)} steps`),
  strength: (value) => `strength ${value}`,
  stated: 'stated by the plan',
  role: (role, task, at) =>
    `${role}${role === 'leads' ? '' : ' in'} “${task}”${at === '' ? '' : ` (${at})`}`,
  for: (names) => `for ${names.join(', ')}`,
  itself: 'itself',
  standing: {
    OWN: 'it is the task itself',
    MATTER: 'it is itself the matter of this task',
    THROUGH: (name) => `only through ${name}`,
  },
  both: '; ',
};

/** What a sheet about a delay says, in each language. */
export const DELAY_WORDS: Readonly<Record<Language, DelayWords>> = { zh, en };
