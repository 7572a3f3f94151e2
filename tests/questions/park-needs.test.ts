import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

import { JUDGEMENTS, type Judgement, type Need } from './park-judgements.ts';

const atlas = openAtlas();

const Advice = z.object({
  parkAdvice: z.object({
    note: z.string().nullable(),
    totalCount: z.number(),
    parks: z.array(
      z.object({
        rank: z.number(),
        park: z.object({ name: z.string() }),
        parts: z.array(z.object({ name: z.string() })),
      }),
    ),
  }),
});

/** Asks in everyday words, as an officer would. */
async function advise(need: Need) {
  const refs = (names: readonly string[] = []) => names.map((name) => ({ name }));
  const data = await atlas.ask(
    `query ($need: ParkNeed!) {
      parkAdvice(need: $need, first: 60) { note totalCount parks { rank park { name } parts { name } } }
    }`,
    {
      need: {
        industries: refs(need.makes),
        places: refs(need.in),
        transport: refs(need.by),
        transportKinds: need.near ?? [],
        platforms: refs(need.with),
      },
    },
  );
  return Advice.parse(data).parkAdvice;
}

describe('an officer would sign the order', () => {
  test.each(JUDGEMENTS.map((judgement) => [named(judgement), judgement] as const))(
    '%s',
    async (_name, { need, first, before = [[], []], never = [] }) => {
      const { parks } = await advise(need);
      const names = parks.map(({ park }) => park.name);
      const leading = parks.filter(({ rank }) => rank === 1).map(({ park }) => park.name);
      expect(first).toEqual(expect.arrayContaining(leading.slice(0, 1)));
      const [ahead, behind] = before;
      const rankOf = (name: string) =>
        parks.find(
          ({ park, parts }) => park.name === name || parts.some((one) => one.name === name),
        )?.rank ?? Infinity;
      for (const one of ahead) {
        for (const other of behind) {
          expect(rankOf(one), `${one} before ${other}`).toBeLessThan(rankOf(other));
        }
      }
      for (const name of never) {
        expect(names).not.toContain(name);
      }
    },
  );
});

function named({ need, at }: Judgement): string {
  const asked = [need.makes, need.in, need.by, need.near, need.with].flatMap((one) => one ?? []);
  return `${asked.join('，')} (${at})`;
}

test('what no park has is told to be so, and why', async () => {
  const { parks, totalCount, note } = await advise({ makes: ['餐饮'] });
  expect(parks).toStrictEqual([]);
  expect(totalCount).toBe(0);
  expect(note).toContain('图谱里没有园区与餐饮有关');
});

test('parks that nothing tells apart share their place, and the answer says so', async () => {
  const { parks, note } = await advise({ makes: ['预制菜'] });
  expect(parks.slice(0, 3).map(({ rank }) => rank)).toStrictEqual([1, 1, 1]);
  expect(note).toContain('并列第一');
});
