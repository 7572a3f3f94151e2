import type { Language } from '#server/domain/language.ts';
import { PAPER_WORDS } from '#server/papers/words.ts';

type Names = readonly string[];

const zh = {
  ...PAPER_WORDS.zh,
  kind: '部门任务与项目',
  title: (name: string) => `${name}：任务与项目`,
  file: '任务与项目',
  tasks: (leads: number, others: number) =>
    `牵头 ${String(leads)} 项任务，参加 ${String(others)} 项。`,
  works: (own: Names, others: Names) =>
    `牵头的任务下有${own.length === 0 ? '：无' : own.join('、')}。${others.length === 0 ? '' : `只参加的任务下另有${others.join('、')}，不算它的。`}`,
  counted: (count: number, type: string) => `${type} ${String(count)} 个`,
  measured: (count: number) => `举措 ${String(count)} 项`,
  role: {
    LEAD: (count: number) => `牵头的任务 ${String(count)} 项`,
    PARTICIPANT: (count: number) => `参加的任务 ${String(count)} 项`,
  },
  participantNote: '这些任务由别的部门牵头；下面的项目等只按任务列出，不算它的。',
  partners: (told: Names) => `同办：${told.join('、')}。`,
  alone: '没有别的部门同办。',
  partner: (name: string, role: string) => `${name}（${role}）`,
  measures: (names: Names) => `举措：${names.join('；')}。`,
  noWorks: '图谱里没有归入这项任务的项目、园区、线路、枢纽或平台。',
  sheet: {
    works: '项目与举措',
    tasks: '任务',
    role: '角色',
    task: '任务',
    taskAt: '任务出处',
    type: '类别',
    name: '名称',
    planName: '规划写作',
    place: '所在',
    stage: '进展',
    measure: '经哪项举措',
    places: '出处',
    quotes: '规划原文',
    partners: '同办部门',
    measures: '举措数',
    counted: '其下项目数',
    others: '其下园区、线路等',
  },
};

/** What a sheet about a department says in one language. */
export type DepartmentWords = typeof zh;

const en: DepartmentWords = {
  ...PAPER_WORDS.en,
  kind: 'A department’s tasks and projects',
  title: (name) => `${name}: tasks and projects`,
  file: 'tasks-and-projects',
  tasks: (leads, others) =>
    `It leads ${String(leads)} ${leads === 1 ? 'task' : 'tasks'} and takes part in ${String(others)}. `,
  works: (own, others) =>
    `Under the tasks that it leads: ${own.length === 0 ? 'none' : own.join(', ')}.${others.length === 0 ? '' : ` Under those in which it only takes part, and not its own: ${others.join(', ')}.`}`,
  counted: (count, type) => `${type.toLowerCase()}s ${String(count)}`,
  measured: (count) => `measures ${String(count)}`,
  role: {
    LEAD: (count) => `Tasks that it leads (${String(count)})`,
    PARTICIPANT: (count) => `Tasks in which it takes part (${String(count)})`,
  },
  participantNote:
    'Other departments lead these tasks; what stands below is listed by task and is not its own.',
  partners: (told) => `With ${told.join(', ')}.`,
  alone: 'No other department has it.',
  partner: (name, role) => `${name} (${role})`,
  measures: (names) => `Measures: ${names.join('; ')}.`,
  noWorks: 'The graph has no project, park, line, hub or platform under this task.',
  sheet: {
    works: 'Projects and measures',
    tasks: 'Tasks',
    role: 'Role',
    task: 'Task',
    taskAt: 'Where',
    type: 'Type',
    name: 'Name',
    planName: 'In the plan',
    place: 'Lies in',
    stage: 'Stage',
    measure: 'By which measure',
    places: 'Where it says so',
    quotes: 'Words of the plan',
    partners: 'Other departments',
    measures: 'Measures',
    counted: 'Projects under it',
    others: 'Parks, lines and so on',
  },
};

/** What a sheet about a department says, in each language. */
export const DEPARTMENT_WORDS: Readonly<Record<Language, DepartmentWords>> = { zh, en };
