import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Found = z.object({
  neighbourhood: z.object({
    totalCount: z.number(),
    truncated: z.boolean(),
    entities: z.array(z.object({ id: z.string(), type: z.string() })),
    relations: z.array(
      z.object({
        type: z.string(),
        basis: z.string(),
        from: z.object({ id: z.string() }),
        to: z.object({ id: z.string() }),
      }),
    ),
  }),
});

async function around(args: string) {
  const data = await atlas.ask(`{
    neighbourhood(${args}) {
      totalCount
      truncated
      entities { id type }
      relations { type basis from { id } to { id } }
    }
  }`);
  return Found.parse(data).neighbourhood;
}

const PROGRAMME = 'zm-steel-driven-programme';

describe('what lies around an entity', () => {
  test('comes with all relations among those found and those asked about, and no sections', async () => {
    const { totalCount, entities, relations } = await around(`of: ["${PROGRAMME}"], first: 100`);
    expect(entities).toHaveLength(totalCount);
    expect(entities.some(({ type }) => type === 'SECTION')).toBe(false);
    expect(relations.some(({ type }) => type === 'APPEARS_IN')).toBe(false);
    const together = new Set([PROGRAMME, ...entities.map(({ id }) => id)]);
    expect(relations.every(({ from, to }) => together.has(from.id) && together.has(to.id))).toBe(
      true,
    );
    // Two neighbours that bear on each other are shown to.
    expect(relations.some(({ from, to }) => from.id !== PROGRAMME && to.id !== PROGRAMME)).toBe(
      true,
    );
  });

  test('grows with every step, the nearest first', async () => {
    const near = await around(`of: ["${PROGRAMME}"], first: 100`);
    const far = await around(`of: ["${PROGRAMME}"], steps: 2, first: 100`);
    expect(far.totalCount).toBeGreaterThan(near.totalCount);
    expect(far.entities.slice(0, near.totalCount)).toStrictEqual(near.entities);
  });

  test('keeps to types, basis and what is not yet shown, in one question', async () => {
    const all = await around(
      `of: ["${PROGRAMME}"], types: [FEEDS], basis: [STATED], entityTypes: [PARK]`,
    );
    expect(all.entities.every(({ type }) => type === 'PARK')).toBe(true);
    expect(all.relations.every(({ type, basis }) => type === 'FEEDS' && basis === 'STATED')).toBe(
      true,
    );
    const [first] = all.entities;
    const rest = await around(
      `of: ["${PROGRAMME}"], types: [FEEDS], basis: [STATED], entityTypes: [PARK], exclude: ["${first?.id ?? ''}"]`,
    );
    expect(rest.entities).toStrictEqual(all.entities.slice(1));
  });

  test('keeps to what at least so many of them share, what most share first', async () => {
    const of = [PROGRAMME, 'zm-baosteel-zhanjiang-steel-base', 'zm-steel-manufacturing'];
    const all = await around(`of: ${JSON.stringify(of)}, first: 100`);
    const shared = await around(`of: ${JSON.stringify(of)}, sharedBy: 2, first: 100`);
    const sharing = (id: string): number =>
      of.filter((asked) =>
        all.relations.some(
          ({ from, to }) =>
            (from.id === asked && to.id === id) || (from.id === id && to.id === asked),
        ),
      ).length;
    const counts = shared.entities.map(({ id }) => sharing(id));
    expect(counts).toStrictEqual(counts.toSorted((one, other) => other - one));
    expect(new Set(shared.entities.map(({ id }) => id))).toStrictEqual(
      new Set(all.entities.map(({ id }) => id).filter((id) => sharing(id) >= 2)),
    );
    expect(shared.totalCount).toBeGreaterThan(0);
    expect(shared.totalCount).toBeLessThan(all.totalCount);
  });

  test('says how many there are, however few come back', async () => {
    const { totalCount, truncated, entities } = await around('of: ["gd-zhanjiang"], first: 3');
    expect(entities).toHaveLength(3);
    expect(totalCount).toBeGreaterThan(100);
    expect(truncated).toBe(true);
  });

  test('is refused around what is not there, whose id the error names', async () => {
    const { errors } = await atlas.answer(
      '{ neighbourhood(of: ["zm-steel-driven-programme", "nothing"]) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY', ref: 'nothing' });
  });
});
