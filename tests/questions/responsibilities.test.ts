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

describe('[Q3] an answer tells what it is built on', () => {
  const Built = z.object({
    responsibilities: z.array(
      z.object({
        standing: z.string(),
        via: z.object({ name: z.string() }).nullable(),
        task: z.object({ number: z.string() }),
        department: z.object({ name: z.string() }),
      }),
    ),
  });

  async function built(name: string) {
    const data = await atlas.ask(
      'query ($of: EntityRef!) { responsibilities(of: $of) { standing via { name } task { number } department { name } } }',
      { of: { name } },
    );
    return Built.parse(data).responsibilities;
  }

  const waysOf = (answers: Awaited<ReturnType<typeof built>>) => [
    ...new Set(
      answers.map(({ task, standing, via }) =>
        `${task.number} ${standing} ${via?.name ?? ''}`.trim(),
      ),
    ),
  ];

  test('the thing is the task’s matter itself', async () => {
    expect(waysOf(await built('宝钢湛江钢铁氢基竖炉项目'))).toStrictEqual(['2.2 MATTER']);
  });

  test.each([
    ['a reservoir, through the work on it', '合流水库', '1.3 THROUGH 湛江市合流水库建设工程'],
    ['a company, through what it runs', '欣旺达', '2.2 THROUGH 欣旺达汽车电子电白基地'],
  ])('%s', async (_what, name, way) => {
    expect(waysOf(await built(name))).toContain(way);
  });

  test('a task and a department answer for themselves', async () => {
    expect(new Set((await built('广东省能源局')).map(({ standing }) => standing))).toStrictEqual(
      new Set(['OWN']),
    );
  });

  test('who trains people for an industry does not answer for it, nor who cleans the air of it', async () => {
    const departments = (await built('钢铁制造业')).map(({ department }) => department.name);
    expect(departments).toContain('广东省工业和信息化厅');
    expect(departments).not.toContain('广东省教育厅');
    expect(departments).not.toContain('广东省气象局');
  });

  test('who builds a plant’s wharf does not answer for the plant', async () => {
    expect(waysOf(await built('巴斯夫（广东）一体化基地项目'))).toStrictEqual(['2.2 MATTER']);
  });

  test('a programme of a chapter’s opening paragraph falls to each of the chapter’s tasks', async () => {
    expect(waysOf(await built('百县千镇万村高质量发展工程'))).toStrictEqual([
      '6.1 MATTER',
      '6.2 MATTER',
      '6.3 MATTER',
    ]);
  });
});

describe('[Q3] for several at once', () => {
  const FIELDS =
    'role standing via { name } department { name } task { name } through { entities { name } steps { forward relation { id } } }';
  const Several = z.object({
    responsibilitiesOf: z.array(
      z.object({ of: z.object({ id: z.string() }), responsibilities: z.array(z.unknown()) }),
    ),
  });
  const MANY = `query ($entities: [EntityRef!]!) { responsibilitiesOf(entities: $entities) { of { id } responsibilities { ${FIELDS} } } }`;
  const ONE = `query ($of: EntityRef!) { responsibilities(of: $of) { ${FIELDS} } }`;

  test('answers as one by one, in the order asked, also where nobody answers and where one is asked twice', async () => {
    const ids = [
      'zm-task-1-2',
      'zm-green-steel-base-capacity',
      'gd-zhanjiang',
      'zm-baosteel-hydrogen-shaft-furnace',
      'zm-steel-manufacturing',
      'zm-task-1-2',
    ];
    const { responsibilitiesOf } = Several.parse(
      await atlas.ask(MANY, { entities: ids.map((id) => ({ id })) }),
    );
    const one = await Promise.all(
      ids.map(async (id) => ({
        of: { id },
        ...z
          .object({ responsibilities: z.array(z.unknown()) })
          .parse(await atlas.ask(ONE, { of: { id } })),
      })),
    );
    expect(responsibilitiesOf).toStrictEqual(one);
    expect(one.map(({ responsibilities }) => responsibilities.length)).toContain(0);
  });

  test('an entity tells the same of itself', async () => {
    const data = await atlas.ask(
      `{ entity(ref: {id: "zm-baosteel-hydrogen-shaft-furnace"}) { responsibilities { ${FIELDS} } } }`,
    );
    expect(data).toStrictEqual({
      entity: await atlas.ask(ONE, { of: { id: 'zm-baosteel-hydrogen-shaft-furnace' } }),
    });
  });

  test('takes names, and up to fifty', async () => {
    const entities = Array.from({ length: 50 }, () => ({ name: '广东省能源局' }));
    const { responsibilitiesOf } = Several.parse(await atlas.ask(MANY, { entities }));
    expect(responsibilitiesOf).toHaveLength(50);
  });
});
