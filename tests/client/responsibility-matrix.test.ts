import { describe, expect, test } from 'vitest';

import type { MatrixFact } from '#client/api/responsibility-matrix.ts';
import { parseAddress, printAddress } from '#client/state/address.ts';
import { HOME, type ExplorerState } from '#client/state/explorer-state.ts';
import { goTo } from '#client/state/navigate.ts';
import { WHOLE_MATRIX } from '#client/state/places/responsibilities-place.ts';
import {
  chaptersOf,
  dutiesOf,
  findDepartment,
  matrixOf,
  type MatrixDepartment,
} from '#client/state/pages/responsibility-matrix.ts';
import {
  adjustMatrix,
  goToDepartment,
  openDepartment,
  openPair,
} from '#client/state/pages/responsibility-navigation.ts';
import { select } from '#client/state/canvas/select.ts';
import { leadsOf, pairsOf, partnersOf, sharedDuties } from '#client/state/pages/shared-duties.ts';
import { siftMatrix } from '#client/state/pages/sift-matrix.ts';

const GROUPS = { 附件1: '设施', 附件2: '产业' } as const;

function task(id: string, name: string, group: keyof typeof GROUPS) {
  const parent = { at: group, heading: GROUPS[group] };
  const at = `${group}.${id}`;
  const section = { at, kind: 'annexTask', heading: name, parent };
  return { id, type: 'TASK' as const, name, mentions: [{ at, section }] };
}

function department(id: string, name: string, aliases: string[], pinyin: string) {
  return { id, type: 'DEPARTMENT' as const, name, aliases, pinyin };
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
      department(
        'reform',
        '广东省发展改革委',
        ['省发展改革委', '发展改革委', '省大湾区办'],
        'fa gai',
      ),
      department('transport', '广东省交通运输厅', ['交通运输厅'], 'jiao tong'),
      department('health', '广东省卫生健康委', [], 'wei jian'),
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
    expect(called('reform').short).toBe('发展改革委');
    expect(called('health').short).toBe('广东省卫生健康委');
    expect(findDepartment(MATRIX, '省大湾区办')?.id).toBe('reform');
    expect(findDepartment(MATRIX, '魔法厅')).toBeNull();
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
      chaptersOf(MATRIX).map(({ at, heading, tasks }) => [at, heading, tasks.length]),
    ).toStrictEqual([
      ['附件1', '设施', 2],
      ['附件2', '产业', 2],
    ]);
  });
});

describe('the filters', () => {
  test('without any, all is shown, also the task that nobody answers for', () => {
    expect(names(siftMatrix(MATRIX, WHOLE_MATRIX).tasks)).toStrictEqual([
      '修路',
      '建港',
      '炼钢',
      '无人管',
    ]);
  });

  test('a group keeps its tasks, and the departments that have one of them', () => {
    const { tasks, departments } = siftMatrix(MATRIX, { ...WHOLE_MATRIX, chapter: '附件1' });
    expect(names(tasks)).toStrictEqual(['修路', '建港']);
    expect(departments.map(({ id }) => id)).toStrictEqual(['transport', 'reform']);
  });

  test('a role keeps the duties of that kind', () => {
    const { tasks, duties } = siftMatrix(MATRIX, { ...WHOLE_MATRIX, role: 'PARTICIPANT' });
    expect(names(tasks)).toStrictEqual(['建港', '炼钢']);
    expect(duties).toHaveLength(3);
  });

  test('those without a lead are those that nobody leads, whoever takes part', () => {
    const { tasks } = siftMatrix(MATRIX, { ...WHOLE_MATRIX, isWithoutLead: true });
    expect(names(tasks)).toStrictEqual(['建港', '无人管']);
  });

  test.each([
    ['a task by its name', '炼', ['炼钢']],
    ['a department by another of its names', '大湾区', ['修路', '炼钢']],
    ['a department by pinyin', 'weijian', ['炼钢']],
    ['nothing', '没有', []],
  ])('a text finds %s', (_what, text, expected) => {
    expect(names(siftMatrix(MATRIX, { ...WHOLE_MATRIX, text }).tasks)).toStrictEqual(expected);
  });

  test('orders tasks by how many departments they have, departments by tasks, leads or name', () => {
    const { tasks } = siftMatrix(MATRIX, { ...WHOLE_MATRIX, tasksBy: 'departments' });
    expect(names(tasks)).toStrictEqual(['炼钢', '修路', '建港', '无人管']);
    const ids = (by: 'tasks' | 'leads' | 'name'): readonly string[] =>
      siftMatrix(MATRIX, { ...WHOLE_MATRIX, departmentsBy: by }).departments.map(({ id }) => id);
    expect(ids('tasks')).toStrictEqual(['transport', 'reform', 'health']);
    expect(ids('leads')).toStrictEqual(['reform', 'transport', 'health']);
    expect(ids('name')).toStrictEqual(['reform', 'transport', 'health']);
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

describe('the address', () => {
  const at = (...transitions: readonly ((state: ExplorerState) => ExplorerState)[]) =>
    [goTo(WHOLE_MATRIX), ...transitions].reduce((state, transition) => transition(state), HOME);

  test.each([
    ['the whole matrix', at()],
    [
      'a part of it, in another order',
      at(
        adjustMatrix({
          chapter: '附件2',
          role: 'LEAD',
          text: '交通，港',
          tasksBy: 'departments',
          departmentsBy: 'name',
        }),
      ),
    ],
    ['tasks without a lead', at(adjustMatrix({ isWithoutLead: true, listBy: 'department' }))],
    [
      'a department, its projects',
      at(openDepartment('gd-transport'), adjustMatrix({ list: 'projects' })),
    ],
    [
      'what two share, and the sentence of one role',
      at(adjustMatrix({ view: 'shared' }), openPair('a', 'b'), select('a~LEADS~t')),
    ],
    ['who leads', at(adjustMatrix({ view: 'leads' }))],
    ['a delay', goTo({ kind: 'slip', of: '湛江港' })(HOME)],
    ['a delay of nothing yet', goTo({ kind: 'slip', of: null })(HOME)],
  ])('holds %s', (_what, state) => {
    const { pathname, search } = new URL(printAddress(state), 'http://atlas');
    expect(parseAddress({ pathname, search })).toStrictEqual(state);
  });

  test('is short where nothing is asked for, and drops what it cannot read', () => {
    expect(printAddress(at())).toBe('/responsibilities');
    expect(printAddress(goToDepartment('gd-transport')(HOME))).toBe(
      '/responsibilities?department=gd-transport',
    );
    const odd = parseAddress({
      pathname: '/responsibilities',
      search: '?view=moon&role=KING&with=x&show=1',
    });
    expect(odd.place).toStrictEqual(WHOLE_MATRIX);
  });

  test('another department opens with its tasks, not with the list or partner of the last', () => {
    const state = at(openPair('a', 'b'), adjustMatrix({ list: 'projects' }), openDepartment('c'));
    expect(state.place).toMatchObject({ department: 'c', partner: null, list: 'tasks' });
  });
});
