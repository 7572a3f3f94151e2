import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { checkNames } from '#graph-seed/check-names.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';
import { groundsOf, relationOf } from '#tests/testkit/plan-builder.ts';
import { ZHANMAO } from '#tests/testkit/seeded-plans.ts';

const { path, graph } = ZHANMAO;
const { planTextFile } = readEnvironment(process.env);
const relations = [...graph.relations.values()];

describe('the plan 湛茂都市圈发展规划', () => {
  test('[Q1] 宝钢湛江钢铁基地 feeds 钢铁带动工程 in the plan’s own words', () => {
    expect(relationOf(graph, '宝钢湛江钢铁基地', 'FEEDS', '钢铁带动工程')).toMatchObject({
      basis: 'stated',
      mentions: ['4.2¶3'],
    });
  });

  test('[Q1] 钢铁带动工程 feeds 先进材料产业集群 by conclusion only', () => {
    expect(groundsOf(graph, '钢铁带动工程', 'FEEDS', '先进材料产业集群')).toStrictEqual([
      '钢铁带动工程 FEEDS 钢铁制造业',
      '绿色钢铁 PART_OF 钢铁制造业',
      '先进材料产业集群 FOCUSES_ON 绿色钢铁',
    ]);
  });

  test('its annex has 27 tasks, made of 92 measures', () => {
    const tasks = [...graph.entities.values()].filter(({ type }) => type === 'Task');
    const ids = new Set(tasks.map(({ id }) => id));
    const count = (type: string): number =>
      relations.filter((one) => one.type === type && (ids.has(one.from) || ids.has(one.to))).length;
    expect(tasks).toHaveLength(27);
    expect(count('INCLUDES')).toBe(92);
    expect(count('LEADS')).toBe(49);
    expect(count('PARTICIPATES_IN')).toBe(94);
  });

  test('both city governments take part in the annex as a whole, by its closing words', () => {
    for (const government of ['湛江市政府', '茂名市政府']) {
      expect(relationOf(graph, government, 'PARTICIPATES_IN', '附件')).toMatchObject({
        basis: 'stated',
        mentions: ['附件¶1'],
      });
    }
  });

  test('no line is without an end, unless the plan writes none', () => {
    const joined = new Set(
      relations.filter(({ type }) => type === 'CONNECTS').map(({ from }) => from),
    );
    const lines = [...graph.entities.values()].filter(({ type }) => type === 'Line');
    const loose = lines.filter(({ id }) => !joined.has(id));
    expect(lines.length - loose.length).toBeGreaterThan(40);
    // City streets, grids and channels, whose names and paragraphs tell no end.
    expect(loose.every(({ name }) => /大道|主线|支线|网|S287|管|航道|航线|光纤/u.test(name))).toBe(
      true,
    );
  });

  test('every derived relation rests on relations of the graph, down to stated ones', () => {
    const resting = new Set<string>();
    const isGrounded = (id: string, above: readonly string[]): boolean => {
      const relation = graph.relations.get(id);
      if (relation === undefined || above.includes(id)) {
        return false;
      }
      resting.add(id);
      return (
        relation.basis !== 'derived' ||
        (relation.restsOn.length > 0 &&
          relation.restsOn.every((ground) => isGrounded(ground, [...above, id])))
      );
    };
    const derived = relations.filter(({ basis }) => basis === 'derived');
    expect(derived.length).toBeGreaterThan(100);
    expect(derived.filter(({ id }) => !isGrounded(id, []))).toStrictEqual([]);
  });

  test('every relation says where, and every locator is one of the plan’s', () => {
    const known = new Set(
      [...graph.entities.values()].flatMap((entity) =>
        entity.type === 'Section' ? entity.locators : [],
      ),
    );
    const homeless = relations.filter(
      ({ mentions }) => mentions.length === 0 || mentions.some((at) => !known.has(at)),
    );
    expect(homeless).toStrictEqual([]);
  });

  test('reading the seed twice gives the same version, and the same ids in the same order', async () => {
    const again = buildGraph(await readSeed(path));
    expect(again.version).toBe(graph.version);
    expect([...again.relations.keys()]).toStrictEqual([...graph.relations.keys()]);
  });

  test.runIf(planTextFile !== null)(
    'each name stands in the plan’s text where it is cited',
    async () => {
      const text = parsePlanText(await readFile(planTextFile ?? '', 'utf8'));
      expect(checkNames(graph, text)).toStrictEqual([]);
    },
  );
});

describe('holding names against the text', () => {
  test('tells a name that does not stand where it is cited, and an alias that stands nowhere', () => {
    const text = parsePlanText('{"at":"4.2¶3","text":"这里没有。"}');
    const faults = checkNames(graph, text);
    expect(faults).toContainEqual({
      kind: 'absent',
      id: 'zm-steel-driven-programme',
      name: '钢铁带动工程',
      at: '4.2¶3',
    });
    expect(faults.some(({ kind }) => kind === 'unused-alias')).toBe(true);
  });
});
