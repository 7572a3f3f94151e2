import { describe, expect, test } from 'vitest';

import {
  chaptersOf,
  columnName,
  dutiesOf,
  findDepartment,
  type MatrixDepartment,
  type MatrixFact,
  matrixOf,
} from '#client/shared/queries/matrix.ts';
import { responsibilitiesRoute } from '#client/pages/responsibilities/route.ts';
import {
  leadsOf,
  pairsOf,
  partnersOf,
  sharedDuties,
} from '#client/pages/responsibilities/shared-duties.ts';
import { filterMatrix } from '#client/pages/responsibilities/filter-matrix.ts';

const WHOLE = responsibilitiesRoute.complete({});

const GROUPS = { 附件1: '设施', 附件2: '产业' } as const;

function task(id: string, name: string, group: keyof typeof GROUPS) {
  const parent = { at: group, heading: GROUPS[group], nameEn: null };
  const at = `${group}.${id}`;
  const section = { at, kind: 'annexTask', heading: name, nameEn: null, parent };
  return { id, type: 'TASK' as const, name, nameEn: null, mentions: [{ at, section }] };
}

interface DepartmentFact {
  readonly id: string;
  readonly name: string;
  readonly aliases: string[];
  readonly pinyin: string;
  readonly nameEn?: string;
}

function department({ nameEn, ...fact }: DepartmentFact) {
  return { type: 'DEPARTMENT' as const, nameEn: nameEn ?? null, ...fact };
}

function cell(of: string, role: 'LEAD' | 'PARTICIPANT', on: string) {
  return { role, department: { id: of }, task: { id: on } } as const;
}

const FACT: MatrixFact = {
  entities: {
    nodes: [
      task('roads', '修路', '附件1'),
      task('ports', '建港', '附件1'),
      task('steel', '炼钢', '附件2'),
      task('orphan', '无人管', '附件2'),
    ],
  },
  responsibilityMatrix: {
    departments: [
      department({
        id: 'reform',
        name: '广东省发展改革委',
        aliases: ['省发展改革委', '发展改革委', '省大湾区办'],
        pinyin: 'fa gai',
      }),
      department({
        id: 'transport',
        name: '广东省交通运输厅',
        aliases: ['交通运输厅'],
        pinyin: 'jiao tong',
        nameEn: 'Guangdong Provincial Department of Transport',
      }),
      department({
        id: 'health',
        name: '广东省卫生健康委',
        aliases: [],
        pinyin: 'wei jian',
        nameEn: 'Guangdong Provincial Health Commission',
      }),
    ],
    cells: [
      cell('reform', 'LEAD', 'roads'),
      cell('transport', 'LEAD', 'roads'),
      cell('transport', 'PARTICIPANT', 'ports'),
      cell('reform', 'LEAD', 'steel'),
      cell('transport', 'PARTICIPANT', 'steel'),
      cell('health', 'PARTICIPANT', 'steel'),
    ],
  },
};

const MATRIX = matrixOf(FACT);

function names(items: readonly { readonly name: string }[]): readonly string[] {
  return items.map(({ name }) => name);
}

function called(name: string): MatrixDepartment {
  const found = findDepartment(MATRIX, name);
  if (found === null) {
    throw new Error(`no ${name}`);
  }
  return found;
}

describe('the matrix', () => {
  test('calls a department as short as the plan calls it, and finds it by any of its names', () => {
    expect(called('reform').short.name).toBe('发展改革委');
    expect(called('health').short.name).toBe('广东省卫生健康委');
    expect(findDepartment(MATRIX, '省大湾区办')?.id).toBe('reform');
    expect(findDepartment(MATRIX, '魔法厅')).toBeNull();
  });

  test('shortens its English name where the plan shortens its own, and once more at the head of a column', () => {
    const { short } = called('transport');
    expect(short.nameEn).toBe('Department of Transport');
    expect(columnName(called('transport')).nameEn).toBe('Transport');
    expect(called('health').short.nameEn).toBe('Guangdong Provincial Health Commission');
    expect(called('reform').short.nameEn).toBeNull();
  });

  test('names the relation that bears a duty out', () => {
    expect(dutiesOf(MATRIX, called('transport')).map(({ relation }) => relation)).toStrictEqual([
      'transport~LEADS~roads',
      'transport~PARTICIPATES_IN~ports',
      'transport~PARTICIPATES_IN~steel',
    ]);
  });

  test('stands in the groups of the annex', () => {
    expect(
      chaptersOf(MATRIX).map(({ at, heading, tasks }) => [at, heading.name, tasks.length]),
    ).toStrictEqual([
      ['附件1', '设施', 2],
      ['附件2', '产业', 2],
    ]);
  });
});

describe('the filters', () => {
  test('without any, all is shown, also the task that nobody answers for', () => {
    expect(names(filterMatrix(MATRIX, WHOLE).tasks)).toStrictEqual([
      '修路',
      '建港',
      '炼钢',
      '无人管',
    ]);
  });

  test('a group keeps its tasks, and the departments that have one of them', () => {
    const { tasks, departments } = filterMatrix(MATRIX, { ...WHOLE, chapter: '附件1' });
    expect(names(tasks)).toStrictEqual(['修路', '建港']);
    expect(departments.map(({ id }) => id)).toStrictEqual(['transport', 'reform']);
  });

  test('a role keeps the duties of that kind', () => {
    const { tasks, duties } = filterMatrix(MATRIX, { ...WHOLE, role: 'PARTICIPANT' });
    expect(names(tasks)).toStrictEqual(['建港', '炼钢']);
    expect(duties).toHaveLength(3);
  });

  test('those without a lead are those that nobody leads, whoever takes part', () => {
    const { tasks } = filterMatrix(MATRIX, { ...WHOLE, isWithoutLead: true });
    expect(names(tasks)).toStrictEqual(['建港', '无人管']);
  });

  test.each([
    ['a task by its name', '炼', ['炼钢']],
    ['a department by another of its names', '大湾区', ['修路', '炼钢']],
    ['a department by pinyin', 'weijian', ['炼钢']],
    ['a department in English', 'health comm', ['炼钢']],
    ['nothing', '没有', []],
  ])('a text finds %s', (_what, text, expected) => {
    expect(names(filterMatrix(MATRIX, { ...WHOLE, text }).tasks)).toStrictEqual(expected);
  });

  test('orders tasks by how many departments they have, departments by tasks, leads or name', () => {
    const { tasks } = filterMatrix(MATRIX, { ...WHOLE, tasksBy: 'departments' });
    expect(names(tasks)).toStrictEqual(['炼钢', '修路', '建港', '无人管']);
    const ids = (by: 'tasks' | 'leads' | 'name'): readonly string[] =>
      filterMatrix(MATRIX, { ...WHOLE, departmentsBy: by }).departments.map(({ id }) => id);
    expect(ids('tasks')).toStrictEqual(['transport', 'reform', 'health']);
    expect(ids('leads')).toStrictEqual(['reform', 'transport', 'health']);
    expect(ids('name')).toStrictEqual(['reform', 'transport', 'health']);
    const inEnglish = filterMatrix(MATRIX, { ...WHOLE, departmentsBy: 'name' }, 'en');
    expect(names(inEnglish.departments)).toStrictEqual([
      '广东省交通运输厅',
      '广东省卫生健康委',
      '广东省发展改革委',
    ]);
  });
});

describe('what departments share', () => {
  test('is told with the role of either, the one asked about first', () => {
    const shared = sharedDuties(MATRIX, called('transport'), called('reform'));
    expect(
      shared.map(({ task: { name }, duties }) => [name, ...duties.map(({ role }) => role)]),
    ).toStrictEqual([
      ['修路', 'LEAD', 'LEAD'],
      ['炼钢', 'PARTICIPANT', 'LEAD'],
    ]);
  });

  test('is counted the same from either side, each pair once', () => {
    const told = pairsOf(MATRIX).map(({ one, other, count }) => [one.id, other.id, count]);
    expect(told).toStrictEqual([
      ['reform', 'transport', 2],
      ['reform', 'health', 1],
      ['transport', 'health', 1],
    ]);
    for (const { one, other, count } of pairsOf(MATRIX)) {
      const back = partnersOf(MATRIX, other).find((pair) => pair.other.id === one.id);
      expect(back?.count).toBe(count);
    }
  });
});

test('leads: none, one, several; and who never leads', () => {
  const { none, one, several, never } = leadsOf(MATRIX);
  expect([names(none), names(one), names(several)]).toStrictEqual([
    ['建港', '无人管'],
    ['炼钢'],
    ['修路'],
  ]);
  expect(never.map(({ id }) => id)).toStrictEqual(['health']);
});
