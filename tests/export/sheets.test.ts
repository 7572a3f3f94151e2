import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { DERIVED_ID, factsOf, listOf, openExports } from '#tests/testkit/exports.ts';

const exports = openExports();

const Cell = z.union([z.string(), z.number(), z.null()]);
const Rows = z.array(z.array(Cell));
type Row = Readonly<Record<string, z.infer<typeof Cell>>>;

/** Rows by the headings above them. */
function byHeading([headings = [], ...rows]: z.infer<typeof Rows>): Row[] {
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? null])),
  );
}

/** What the two tables hold, as the graph tells it. */
function factsIn(entities: readonly Row[], relations: readonly Row[]): object {
  const derived = relations.find((row) => row['关系编号 id'] === DERIVED_ID) ?? {};
  return {
    entities: entities.map((row) => String(row['编号 id'])).sort(),
    relations: relations.map((row) => String(row['关系编号 id'])).sort(),
    derived: {
      from: derived['起点编号 id of from'],
      fromName: derived['起点名称 From'],
      type: derived['关系代码 Relation code'],
      to: derived['终点编号 id of to'],
      toName: derived['终点名称 To'],
      basis: derived['性质代码 Basis code'],
      rule: derived['规则 Rule'],
      restsOn: listOf(String(derived['所依据的关系 Rests on'])),
      mentions: listOf(String(derived['原文位置 Locators'])),
      strength: Number(derived['强度 Strength']),
    },
  };
}

describe('CSV for people', () => {
  async function files(): Promise<Record<string, string>> {
    const archive = unzipSync(await exports.file('csv'));
    // Decoded without swallowing the byte order mark.
    return Object.fromEntries(
      Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  }

  const table = (csv = ''): Row[] => byHeading(Rows.parse(parse(csv, { bom: true })));

  test('two tables and what they are, in a zip, hold the whole graph', async () => {
    const archive = await files();
    expect(Object.keys(archive)).toStrictEqual([
      '说明-about.csv',
      '实体-entities.csv',
      '关系-relations.csv',
    ]);
    expect(
      factsIn(table(archive['实体-entities.csv']), table(archive['关系-relations.csv'])),
    ).toStrictEqual(await factsOf(exports.graph));
  });

  test('Excel reads them as UTF-8, since they begin with a byte order mark', async () => {
    const archive = unzipSync(await exports.file('csv', ['gd-zhanjiang']));
    for (const bytes of Object.values(archive)) {
      expect([...bytes.slice(0, 3)]).toStrictEqual([0xef, 0xbb, 0xbf]);
    }
  });

  test('a derived relation is told in Chinese, with its rule and its grounds by name', async () => {
    const relations = table((await files())['关系-relations.csv']);
    expect(relations.find((row) => row['关系编号 id'] === DERIVED_ID)).toMatchObject({
      '关系 Relation in Chinese': '支撑',
      '性质 Basis in Chinese': '按规则推断',
      '依据 Grounds in Chinese':
        '钢铁带动工程 支撑 钢铁制造业; 绿色钢铁 属于 钢铁制造业; 先进材料产业集群 重点发展 绿色钢铁',
    });
  });
});

describe('the workbook', () => {
  const rows = async (file: Buffer, sheet: string) => Rows.parse(await readSheet(file, sheet));

  test('holds the whole graph on its sheets of entities and relations', async () => {
    const file = await exports.file('xlsx');
    const entities = byHeading(await rows(file, '实体'));
    const relations = byHeading(await rows(file, '关系'));
    expect(factsIn(entities, relations)).toStrictEqual(await factsOf(exports.graph));
    expect(typeof relations[0]?.['强度 Strength']).toBe('number');
  });

  test('holds the responsibility matrix, each task with who leads it and who takes part', async () => {
    const file = await exports.file('xlsx');
    const [[, ...departments] = [], ...tasks] = await rows(file, '责任矩阵');
    const duties = await exports.graph.read(
      `MATCH (department:Department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task)
       RETURN department.name AS department, type(duty) AS type, task.name AS task`,
      {},
      z.object({ department: z.string(), type: z.string(), task: z.string() }),
    );
    const cells = tasks.flatMap(([task, ...words]) =>
      words.flatMap((word, index) =>
        word === null ? [] : `${String(departments[index])} ${String(word)} ${String(task)}`,
      ),
    );
    const expected = duties.map(
      ({ department, type, task }) => `${department} ${type === 'LEADS' ? '牵头' : '参加'} ${task}`,
    );
    expect(cells.sort()).toStrictEqual(expected.sort());
  });

  test('tells the plan, its edition, the day and the licence on its first sheet', async () => {
    const about = await rows(await exports.file('xlsx', ['gd-zhanjiang']), '说明');
    const facts = about.map(([, fact]) => String(fact)).join('\n');
    for (const fact of ['湛茂都市圈发展规划', '7b97cfab6621ccba', '2026-11-25', 'CC BY 4.0']) {
      expect(facts).toContain(fact);
    }
  });
});
