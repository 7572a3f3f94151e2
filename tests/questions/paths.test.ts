import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Paths = z.object({
  paths: z.array(
    z.object({
      length: z.number(),
      strength: z.number(),
      entities: z.array(z.object({ name: z.string(), type: z.string() })),
      steps: z.array(
        z.object({
          forward: z.boolean(),
          relation: z.object({
            type: z.string(),
            basis: z.string(),
            from: z.object({ name: z.string() }),
            to: z.object({ name: z.string() }),
          }),
        }),
      ),
    }),
  ),
});

async function paths(args: string) {
  const data = await atlas.ask(`{
    paths(${args}) {
      length
      strength
      entities { name type }
      steps { forward relation { type basis from { name } to { name } } }
    }
  }`);
  return Paths.parse(data).paths;
}

const ENDS = 'from: {name: "廉江市"}, to: {name: "先进材料产业集群"}';

describe('[Q5] how two things are linked', () => {
  test('each step joins the entities before and after it, in the direction that it tells', async () => {
    const found = await paths(`${ENDS}, first: 10`);
    expect(found.length).toBeGreaterThan(1);
    for (const { length, entities, steps } of found) {
      expect(steps).toHaveLength(length);
      expect(entities.map(({ name }) => name)).toStrictEqual([
        '廉江市',
        ...steps.map(({ forward, relation }) => (forward ? relation.to.name : relation.from.name)),
      ]);
      expect(entities.at(-1)?.name).toBe('先进材料产业集群');
    }
  });

  test('the shortest come first', async () => {
    const lengths = (await paths(`${ENDS}, first: 20`)).map(({ length }) => length);
    expect(lengths).toStrictEqual([...lengths].sort((a, b) => a - b));
  });

  test('the strongest come first where that is asked', async () => {
    const strongest = await paths(`${ENDS}, first: 5, rankBy: STRONGEST`);
    const shortest = await paths(`${ENDS}, first: 5`);
    const strengths = strongest.map(({ strength }) => strength);
    expect(strengths).toStrictEqual([...strengths].sort((a, b) => b - a));
    expect(strengths[0]).toBeGreaterThanOrEqual(shortest[0]?.strength ?? 1);
  });

  test('lead through no section, unless APPEARS_IN is asked for', async () => {
    const sectionsOf = (found: Awaited<ReturnType<typeof paths>>): number =>
      found.flatMap(({ entities }) => entities).filter(({ type }) => type === 'SECTION').length;
    expect(sectionsOf(await paths(`${ENDS}, first: 20`))).toBe(0);
    expect(sectionsOf(await paths(`${ENDS}, first: 5, types: [APPEARS_IN]`))).toBeGreaterThan(0);
  });

  test('keep to the types, the basis and the direction asked for', async () => {
    const found = await paths(
      'from: {name: "宝钢湛江钢铁基地"}, to: {name: "钢铁制造业"}, types: [FEEDS], basis: [STATED], directed: true',
    );
    expect(found.map(({ entities }) => entities.map(({ name }) => name))).toStrictEqual([
      ['宝钢湛江钢铁基地', '钢铁带动工程', '钢铁制造业'],
    ]);
    const against = await paths(
      'from: {name: "钢铁制造业"}, to: {name: "宝钢湛江钢铁基地"}, types: [FEEDS], directed: true',
    );
    expect(against).toStrictEqual([]);
  });

  test('none is found where none is short enough', async () => {
    expect(await paths(`${ENDS}, maxSteps: 1`)).toStrictEqual([]);
  });
});
