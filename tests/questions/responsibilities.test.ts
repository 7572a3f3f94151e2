import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const QUESTION = `query ($of: EntityRef!) {
  responsibilities(of: $of) {
    role
    department { name }
    task { name mentions { at } }
    through { length entities { name } steps { forward relation { type basis } } }
  }
}`;

describe('[Q3] who answers for', () => {
  test('a project: those who lead and take part in the task whose measure names it', async () => {
    const through = {
      length: 2,
      entities: [
        { name: '升级发展战略性支柱产业' },
        { name: '延伸钢铁制造业产业链' },
        { name: '宝钢湛江钢铁氢基竖炉项目' },
      ],
      steps: [
        { forward: true, relation: { type: 'INCLUDES', basis: 'STATED' } },
        { forward: true, relation: { type: 'COVERS', basis: 'STATED' } },
      ],
    };
    const task = { name: '升级发展战略性支柱产业', mentions: [{ at: '4.2' }, { at: '附件2.2' }] };
    expect(await atlas.ask(QUESTION, { of: { name: '宝钢湛江钢铁氢基竖炉项目' } })).toStrictEqual({
      responsibilities: [
        { role: 'LEAD', department: { name: '广东省工业和信息化厅' }, task, through },
        { role: 'LEAD', department: { name: '广东省发展改革委' }, task, through },
        { role: 'PARTICIPANT', department: { name: '广东省卫生健康委' }, task, through },
      ],
    });
  });

  test('a task: its own departments, over a walk of no step', async () => {
    expect(await atlas.ask(QUESTION, { of: { id: 'zm-task-1-2' } })).toMatchObject({
      responsibilities: [
        { role: 'LEAD', department: { name: '广东省能源局' }, through: { length: 0, steps: [] } },
        { role: 'PARTICIPANT', department: { name: '广东省发展改革委' } },
        { role: 'PARTICIPANT', department: { name: '广东省自然资源厅' } },
        { role: 'PARTICIPANT', department: { name: '广东省生态环境厅' } },
      ],
    });
  });

  test('a department: itself, for its own tasks', async () => {
    expect(await atlas.ask(QUESTION, { of: { name: '广东省能源局' } })).toMatchObject({
      responsibilities: [
        {
          role: 'LEAD',
          department: { name: '广东省能源局' },
          task: { name: '建设绿色低碳能源保障体系' },
          through: { length: 1, steps: [{ forward: false, relation: { type: 'LEADS' } }] },
        },
      ],
    });
  });

  test('a thing covered in several ways: each department once a task, by the shortest walk', async () => {
    const Answered = z.object({
      responsibilities: z.array(
        z.object({
          role: z.string(),
          department: z.object({ name: z.string() }),
          task: z.object({ name: z.string() }),
        }),
      ),
    });
    const { responsibilities } = Answered.parse(
      await atlas.ask(QUESTION, { of: { name: '空港经济区' } }),
    );
    const duties = responsibilities.map(
      ({ department, task }) => `${department.name} ${task.name}`,
    );
    expect(duties.length).toBeGreaterThan(10);
    expect(new Set(duties).size).toBe(duties.length);
  });

  test('a figure: those who answer for its subject', async () => {
    const data = await atlas.ask(QUESTION, { of: { id: 'zm-green-steel-base-capacity' } });
    expect(data).toMatchObject({
      responsibilities: [
        { role: 'LEAD', department: { name: '广东省工业和信息化厅' } },
        { role: 'LEAD', department: { name: '广东省发展改革委' } },
        { role: 'PARTICIPANT', department: { name: '广东省卫生健康委' } },
      ],
    });
  });

  test('a thing that no task covers: nobody', async () => {
    expect(await atlas.ask(QUESTION, { of: { name: '海南自由贸易港' } })).toStrictEqual({
      responsibilities: [],
    });
  });
});
