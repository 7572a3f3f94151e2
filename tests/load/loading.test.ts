import { fileURLToPath } from 'node:url';

import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readAtlas } from '#graph-seed/read-atlas.ts';
import { parseSeedLine, readSeed, type Seed } from '#graph-seed/read-seed.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { PlanPresentation } from '#server/domain/presentation.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph, type Run } from '#server/graph/graph.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';
import { startOwnNeo4j } from '#tests/testkit/own-neo4j.ts';

const SECOND = fileURLToPath(new URL('./second-plan', import.meta.url));
const FIRST = (await findPlanFolders()).filter((folder) => folder.endsWith('zhanmao-2023'));

const connection = await startOwnNeo4j();
const texts = new Map([
  ['zhanmao-2023', parsePlanText('{"at":"1.1¶1","text":"第一个规划的段落。"}')],
  ['sea-lane-trial', parsePlanText('{"at":"1.1¶1","text":"第二个规划的段落。"}')],
]);
const atlas = openAtlas(connection, texts);
const { graph } = atlas;

const atlasOfFirst = await readAtlas(FIRST);
const first = atlasOfFirst.plans;
const both = (await readAtlas([...FIRST, SECOND])).plans;
const seed = await readSeed(SECOND);

const Contents = z.object({ plans: z.number(), names: z.number(), items: z.array(z.string()) });

/** All that is stored, each entity and relation by its id and what tells whether anything of it changed. */
async function contents(): Promise<z.infer<typeof Contents>> {
  const [found] = await graph.read(
    `RETURN COUNT { (:Plan) } AS plans, COUNT { (:Name) } AS names,
       COLLECT { MATCH (entity:Entity) RETURN entity.id + ' ' + entity.fingerprint }
       + COLLECT { MATCH (:Entity)-[relation]->(:Entity) RETURN relation.id + ' ' + relation.fingerprint } AS items`,
    {},
    Contents,
  );
  return { plans: 0, names: 0, ...found, items: [...(found?.items ?? [])].sort() };
}

/** What was changed from one state to the other, by id. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before);
  return idsOf(after.filter((item) => !known.has(item)));
}

function idsOf(items: readonly string[]): string[] {
  return items.map((item) => item.split(' ')[0] ?? '');
}

/** The first plan, and the second with one line of its seed written otherwise. */
function withLine(from: string, to: object): readonly PlanGraph[] {
  const lines = seed.lines.map((line): Seed['lines'][number] => {
    if (line.kind !== 'entity' || line.value.id !== from) {
      return line;
    }
    const parsed = parseSeedLine(JSON.stringify(to));
    if ('fault' in parsed) {
      throw new Error(parsed.fault);
    }
    return { ...parsed, file: line.file, line: line.line };
  });
  return [...first, buildGraph({ ...seed, lines })];
}

const NOTHING = { written: 0, deleted: 0, refused: [] };

describe('two plans beside each other', () => {
  beforeEach(() => loadGraphs(graph, both));

  test('are both listed, each with its own outline', async () => {
    const Plans = z.object({
      plans: z.array(z.object({ id: z.string(), outline: z.array(z.object({ id: z.string() })) })),
    });
    const { plans } = Plans.parse(await atlas.ask('{ plans { id outline { id } } }'));
    expect(plans.map(({ id }) => id)).toStrictEqual(['sea-lane-trial', 'zhanmao-2023']);
    expect(plans[0]?.outline).toStrictEqual([{ id: 'sl-section-1' }, { id: 'sl-section-4' }]);
    expect(plans[1]?.outline.every(({ id }) => id.startsWith('zm-section-'))).toBe(true);
  });

  test('bring each what it presents itself with, also of what they share', async () => {
    const query = '{ plans { presentation { typed { en } entities { id } sketch { width } } } }';
    const [own, shared] = [{ id: 'sl-trial-lane' }, { id: 'gd-zhanjiang' }];
    const places = [{ id: 'gd-donghai-island' }, { id: 'gd-shuidongwan-new-town' }];
    expect(await atlas.ask(query)).toStrictEqual({
      plans: [
        { presentation: { typed: { en: 'lane' }, entities: [own, shared], sketch: null } },
        { presentation: { typed: { en: 'steel' }, entities: places, sketch: { width: 400 } } },
      ],
    });
  });

  test('clash in no id: sections at one locator are two, each of its own plan', async () => {
    const data = await atlas.ask(`{
      one: entity(ref: {id: "zm-section-4-2"}) { name plan { id } }
      other: entity(ref: {id: "sl-section-4-2"}) { name plan { id } }
    }`);
    expect(data).toStrictEqual({
      one: { name: '4.2 升级发展战略性支柱产业', plan: { id: 'zhanmao-2023' } },
      other: { name: '4.2 部门', plan: { id: 'sea-lane-trial' } },
    });
  });

  test('share one node for what both name, with the mentions of both, each in a section of its plan', async () => {
    const Shared = z.object({
      entity: z.object({
        name: z.string(),
        plan: z.object({ id: z.string() }),
        mentions: z.array(
          z.object({ at: z.string(), section: z.object({ plan: z.object({ id: z.string() }) }) }),
        ),
      }),
    });
    const data = await atlas.ask(
      '{ entity(ref: {name: "广东省发展改革委"}) { name plan { id } mentions { at section { plan { id } } } } }',
    );
    const { entity } = Shared.parse(data);
    expect(entity.plan.id).toBe('zhanmao-2023');
    const places = entity.mentions.map(({ at, section }) => `${section.plan.id} ${at}`);
    const own =
      atlasOfFirst.entities.get('gd-development-and-reform-commission')?.item.mentions ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(places).toStrictEqual([
      ...own.map((at) => `zhanmao-2023 ${at}`),
      'sea-lane-trial 4.2¶3',
    ]);
  });

  test('find what they share by the wording of either', async () => {
    const data = await atlas.ask(
      '{ one: entity(ref: {name: "湛江"}) { id } other: entity(ref: {name: "港城湛江"}) { id } }',
    );
    expect(data).toStrictEqual({ one: { id: 'gd-zhanjiang' }, other: { id: 'gd-zhanjiang' } });
  });

  test('show each mention with the passage of its own plan, where one locator stands in both', async () => {
    const Passages = z.object({
      entity: z.object({
        mentions: z.array(z.object({ at: z.string(), passage: z.string().nullable() })),
      }),
    });
    const query = '{ entity(ref: {id: "gd-zhanjiang"}) { mentions { at passage } } }';
    const { entity } = Passages.parse(await atlas.ask(query));
    const atOne = entity.mentions.filter(({ at }) => at === '1.1¶1');
    const own = atlasOfFirst.entities
      .get('gd-zhanjiang')
      ?.item.mentions.filter((at) => at === '1.1¶1');
    const passages = (own ?? []).map(() => '第一个规划的段落。');
    expect(atOne.map(({ passage }) => passage)).toStrictEqual([...passages, '第二个规划的段落。']);
  });

  test('are one graph to walk: from one plan’s line through a shared city to the other plan', async () => {
    const Paths = z.object({ paths: z.array(z.object({ length: z.number() })).min(1) });
    const query =
      '{ paths(from: {name: "试验一号航线"}, to: {name: "先进材料产业集群"}) { length } }';
    expect(Paths.safeParse(await atlas.ask(query)).success).toBe(true);
  });

  test('leave exactly the first plan’s graph once the second one’s folder is gone', async () => {
    await loadGraphs(graph, first);
    const afterRemoval = await contents();
    await graph.write((run) => run('MATCH (node) DETACH DELETE node'));
    await loadGraphs(graph, first);
    expect(afterRemoval).toStrictEqual(await contents());
    expect(afterRemoval.plans).toBe(1);
  });
});

describe('loading', () => {
  beforeEach(() => loadGraphs(graph, both));

  test('a graph that is there already writes nothing', async () => {
    const before = await contents();
    expect(await loadGraphs(graph, both)).toStrictEqual(NOTHING);
    expect(await contents()).toStrictEqual(before);
  });

  test('a line with another length writes that one entity', async () => {
    const before = await contents();
    const longer = withLine('sl-trial-lane', {
      entity: 'Line',
      id: 'sl-trial-lane',
      name: '试验一号航线',
      mentions: ['1¶1', '1¶2'],
      lengthKm: 130,
    });
    expect(await loadGraphs(graph, longer)).toStrictEqual({ written: 1, deleted: 0, refused: [] });
    const after = await contents();
    expect(changed(before.items, after.items)).toStrictEqual(['sl-trial-lane']);
  });

  test('a line with one more mention writes the entity and its appearance; no id moves', async () => {
    const before = await contents();
    const oftener = withLine('sl-trial-terminal', {
      entity: 'Hub',
      id: 'sl-trial-terminal',
      name: '湛江试验客运码头',
      mentions: ['1¶2', '1.1¶2'],
    });
    expect(await loadGraphs(graph, oftener)).toMatchObject({ deleted: 0 });
    const after = await contents();
    expect(changed(before.items, after.items)).toStrictEqual([
      'sl-trial-terminal',
      'sl-trial-terminal~APPEARS_IN~sl-section-1-1',
    ]);
    const ids = new Set(idsOf(after.items));
    expect(idsOf(before.items).filter((id) => !ids.has(id))).toStrictEqual([]);
  });

  test('a plan that presents itself otherwise writes that, and no entity', async () => {
    const before = await contents();
    const presentation = PlanPresentation.parse({ entities: ['sl-trial-terminal'] });
    const presenting = (one: PlanPresentation | null): readonly PlanGraph[] => [
      ...first,
      buildGraph({ ...seed, presentation: one }),
    ];
    const ask = () => atlas.ask('{ plans { presentation { entities { id } } } }');
    expect(await loadGraphs(graph, presenting(presentation))).toStrictEqual(NOTHING);
    expect(await ask()).toMatchObject({
      plans: [{ presentation: { entities: [{ id: 'sl-trial-terminal' }] } }, {}],
    });
    await loadGraphs(graph, presenting(null));
    expect(await ask()).toMatchObject({ plans: [{ presentation: null }, {}] });
    expect(await contents()).toStrictEqual(before);
  });

  test.each([
    ['the server failing midway', 'second', () => Promise.reject(new Error('power cut'))],
    [
      'Neo4j refusing a row',
      'last',
      (run: Run) => run('CREATE (:Plan {id: "zhanmao-2023"}) CREATE (:Plan {id: "x"})'),
    ],
  ])('that fails, by %s, leaves the graph as it was', async (_what, when, fail) => {
    await loadGraphs(graph, first);
    const before = await contents();
    const statements: string[] = [];
    class FailingGraph extends Graph {
      hasFailed = false;

      override write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
        return super.write((run) =>
          work(async (statement, parameters) => {
            const result = await run(statement, parameters);
            statements.push(statement);
            const writes = statements.filter((one) => one.includes('UNWIND $rows')).length;
            const isDue = when === 'second' ? writes === 2 : statement.includes('UNWIND $plans');
            if (!isDue || this.hasFailed) {
              return result;
            }
            this.hasFailed = true;
            return fail(run);
          }),
        );
      }
    }
    const failing = new FailingGraph(connection, 'neo4j');
    await expect(loadGraphs(failing, both)).rejects.toThrow();
    await failing.close();
    expect(statements.some((one) => one.includes('UNWIND $rows'))).toBe(true);
    expect(await contents()).toStrictEqual(before);
  });

  test('leaves alone what stands beside the atlas in the same database', async () => {
    await graph.write((run) => run('MERGE (:Entity {id: "of-another"})'));
    await loadGraphs(graph, first);
    const Row = z.object({ found: z.number() });
    const query = 'MATCH (other:Entity {id: "of-another"}) RETURN count(*) AS found';
    expect(await graph.read(query, {}, Row)).toStrictEqual([{ found: 1 }]);
    await graph.write((run) => run('MATCH (other:Entity {id: "of-another"}) DELETE other'));
  });
});
