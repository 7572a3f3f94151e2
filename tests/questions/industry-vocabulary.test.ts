import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Named = z.array(z.object({ name: z.string() }));
const Industry = z.object({
  entity: z.object({
    name: z.string(),
    broader: Named,
    narrower: Named,
    everydayWords: z.array(z.string()),
    gbt4754: z.string().nullable(),
  }),
});

async function industry(name: string) {
  const data = await atlas.ask(
    `query ($name: String!) { entity(ref: {name: $name}) {
      name
      ... on Industry { broader { name } narrower { name } everydayWords gbt4754 }
    } }`,
    { name },
  );
  return Industry.parse(data).entity;
}

async function countOf(name: string): Promise<number> {
  const data = await atlas.ask(
    'query ($name: String!) { entities(types: [PARK], where: {industry: {name: $name}}) { totalCount } }',
    { name },
  );
  return z.object({ entities: z.object({ totalCount: z.number() }) }).parse(data).entities
    .totalCount;
}

describe('the vocabulary of industries', () => {
  test('tells what is broader and what is narrower, and the class', async () => {
    const steel = await industry('钢铁制造业');
    expect(steel.gbt4754).toBe('C31');
    expect(steel.broader.length).toBeGreaterThan(0);
    for (const { name } of steel.broader) {
      const wider = await industry(name);
      expect(wider.narrower).toContainEqual({ name: '钢铁制造业' });
    }
  });

  test.each([
    ['钢铁', '钢铁制造业'],
    ['石化', '石油化工'],
    ['冷链', '冷链物流'],
    ['光伏', '分布式光伏'],
  ])('an everyday word means its industry: %s', async (word, name) => {
    expect((await industry(word)).name).toBe(name);
  });

  test('a word that could mean several asks which', async () => {
    const { errors } = await atlas.answer('{ entity(ref: {name: "风电"}) { name } }');
    expect(errors?.[0]?.extensions?.code).toBe('AMBIGUOUS_NAME');
    expect(errors?.[0]?.message).toContain('海上风电');
  });

  test('asked for a broad industry, the parks of the narrower ones come too', async () => {
    const textiles = await industry('轻工纺织产业');
    expect(textiles.narrower.length).toBeGreaterThan(0);
    const counts = await Promise.all(textiles.narrower.map(({ name }) => countOf(name)));
    const most = Math.max(...counts);
    expect(most).toBeGreaterThan(0);
    expect(await countOf('轻工纺织产业')).toBeGreaterThanOrEqual(most);
  });

  test('a park that fits by a narrower industry is told why', async () => {
    const data = await atlas.ask(
      '{ matchingParks(need: {industries: [{name: "装备制造"}]}, first: 50) { reasons { description } } }',
    );
    const { matchingParks } = z
      .object({
        matchingParks: z.array(
          z.object({ reasons: z.array(z.object({ description: z.string() })) }),
        ),
      })
      .parse(data);
    const descriptions = matchingParks.flatMap(({ reasons }) =>
      reasons.map((one) => one.description),
    );
    expect(descriptions.some((one) => one.includes('产业词表'))).toBe(true);
  });
});
