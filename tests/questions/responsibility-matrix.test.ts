import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Named = z.object({ name: z.string() });
const Matrix = z.object({
  responsibilityMatrix: z.object({
    departments: z.array(Named),
    tasks: z.array(Named),
    cells: z.array(z.object({ department: Named, task: Named, role: z.string() })),
  }),
});

async function matrix(args = '') {
  const data = await atlas.ask(
    `{ responsibilityMatrix${args} { departments { name } tasks { name } cells { role department { name } task { name } } } }`,
  );
  return Matrix.parse(data).responsibilityMatrix;
}

describe('[Q3] the matrix of tasks and departments', () => {
  test('holds every duty of the annex: 49 leads and 94 participations in 27 tasks', async () => {
    const { departments, tasks, cells } = await matrix();
    expect(tasks).toHaveLength(27);
    expect(departments).toHaveLength(36);
    expect(departments[0]?.name).toBe('广东省发展改革委');
    expect(cells.filter(({ role }) => role === 'LEAD')).toHaveLength(49);
    expect(cells.filter(({ role }) => role === 'PARTICIPANT')).toHaveLength(94);
  });

  test('keeps to the departments and tasks that are named', async () => {
    expect(
      await matrix(
        '(departments: [{name: "省卫生健康委"}, {name: "广东省能源局"}], tasks: [{id: "zm-task-2-2"}])',
      ),
    ).toStrictEqual({
      departments: [{ name: '广东省卫生健康委' }],
      tasks: [{ name: '升级发展战略性支柱产业' }],
      cells: [
        {
          role: 'PARTICIPANT',
          department: { name: '广东省卫生健康委' },
          task: { name: '升级发展战略性支柱产业' },
        },
      ],
    });
  });

  test('names the one of several that is unknown', async () => {
    const { errors } = await atlas.answer(
      '{ responsibilityMatrix(departments: [{name: "广东省能源局"}, {name: "省魔法厅"}]) { tasks { name } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY', ref: '省魔法厅' });
  });
});

const Shared = z.object({
  sharedResponsibilities: z.array(
    z.object({
      taskCount: z.number(),
      departments: z.array(Named),
      tasks: z.array(
        z.object({
          task: Named,
          roles: z.array(z.object({ department: Named, role: z.string() })),
        }),
      ),
    }),
  ),
});

async function shared(args = '') {
  const data = await atlas.ask(
    `{ sharedResponsibilities${args} { taskCount departments { name } tasks { task { name } roles { department { name } role } } } }`,
  );
  return Shared.parse(data).sharedResponsibilities;
}

describe('[Q3] what departments share', () => {
  test('every pair, most tasks first, each task with what each does there', async () => {
    const pairs = await shared('(first: 100)');
    const counts = pairs.map(({ taskCount }) => taskCount);
    expect(counts).toStrictEqual([...counts].sort((a, b) => b - a));
    const { cells } = await matrix();
    const duty = (department: string, task: string): string | undefined =>
      cells.find((cell) => cell.department.name === department && cell.task.name === task)?.role;
    for (const { departments, tasks, taskCount } of pairs) {
      expect(departments).toHaveLength(2);
      expect(tasks).toHaveLength(taskCount);
      for (const { task, roles } of tasks) {
        expect(roles.map(({ department }) => department)).toStrictEqual(departments);
        expect(
          roles.every(({ department, role }) => duty(department.name, task.name) === role),
        ).toBe(true);
      }
    }
  });

  test('of one department, the pairs that it is in', async () => {
    const pairs = await shared('(between: [{name: "广东省能源局"}])');
    expect(pairs.map(({ departments }) => departments.map(({ name }) => name))).toStrictEqual(
      [
        ['广东省能源局', '广东省发展改革委'],
        ['广东省能源局', '广东省自然资源厅'],
        ['广东省能源局', '广东省生态环境厅'],
      ].map((pair): unknown => expect.arrayContaining(pair)),
    );
  });

  test('of two or more, the tasks that all of them have', async () => {
    const [row, ...others] = await shared(
      '(between: [{name: "广东省工业和信息化厅"}, {name: "广东省发展改革委"}, {name: "广东省卫生健康委"}])',
    );
    expect(others).toStrictEqual([]);
    expect(row?.departments.map(({ name }) => name)).toStrictEqual([
      '广东省工业和信息化厅',
      '广东省发展改革委',
      '广东省卫生健康委',
    ]);
    expect(row?.tasks.map(({ task }) => task.name)).toContain('升级发展战略性支柱产业');
  });

  test('of two that share nothing, nothing', async () => {
    expect(
      await shared('(between: [{name: "广东省能源局"}, {name: "广东省教育厅"}])'),
    ).toStrictEqual([]);
  });
});
