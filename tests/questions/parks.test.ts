import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Named = z.object({ name: z.string() });
const Parks = z.array(
  z.object({
    park: Named,
    score: z.number(),
    reasons: z.array(
      z.object({
        feature: z.string(),
        description: z.string(),
        contribution: z.number(),
        most: z.number(),
        entities: z.array(Named),
        relations: z.array(z.object({ from: Named, to: Named })),
      }),
    ),
    unmet: z.array(Named),
  }),
);
type Parks = z.infer<typeof Parks>;
const FIELDS =
  'park { name } score reasons { feature description contribution most entities { name } relations { from { name } to { name } } } unmet { name }';

async function related(to: string, first = 10) {
  const data = await atlas.ask(
    `query ($to: String!, $first: Int) { relatedParks(to: {name: $to}, first: $first) { ${FIELDS} } }`,
    { to, first },
  );
  return z.object({ relatedParks: Parks }).parse(data).relatedParks;
}

async function matching(need: object, first = 10) {
  const data = await atlas.ask(
    `query ($need: ParkNeed!, $first: Int) { matchingParks(need: $need, first: $first) { ${FIELDS} } }`,
    { need, first },
  );
  return z.object({ matchingParks: Parks }).parse(data).matchingParks;
}

const names = (parks: Parks): string[] => parks.map(({ park }) => park.name);

describe('parks related to a park', () => {
  test('share its industry and clusters, wherever they lie: 茂名的石化园 is like 东海岛石化产业园', async () => {
    const parks = await related('东海岛石化产业园');
    expect(names(parks).slice(0, 6)).toEqual(
      expect.arrayContaining(['茂名滨海新区绿色化工和氢能产业园', '茂名高新区', '茂南石化工业园']),
    );
    expect(names(parks)).not.toContain('东海岛石化产业园');
  });

  test('are given with a score that is the sum of its reasons, the best first', async () => {
    const parks = await related('湛江奋勇高新区', 50);
    const scores = parks.map(({ score }) => score);
    expect(scores).toStrictEqual(scores.toSorted((a, b) => b - a));
    for (const { score, reasons } of parks) {
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score);
      expect(score).toBeLessThanOrEqual(1);
      expect(score).toBeGreaterThan(0);
      for (const { contribution, most } of reasons) {
        expect(contribution).toBeLessThanOrEqual(most + 1e-9);
      }
    }
  });

  test('show each reason by relations that lead from the park, and say what is not found', async () => {
    const parks = await related('东海岛石化产业园', 2);
    const best = parks.find(({ park }) => park.name === '茂名滨海新区绿色化工和氢能产业园');
    expect(best?.reasons.length).toBeGreaterThan(0);
    for (const { relations, description } of best?.reasons ?? []) {
      const ends = relations.flatMap(({ from, to }) => [from.name, to.name]);
      expect(ends, description).toContain(best?.park.name);
    }
    expect(best?.unmet.map(({ name }) => name)).toContain('东海岛港区');
  });
});

describe('parks fit for something', () => {
  test.each([
    ['an industry', '海洋装备制造业', '湛江高新技术产业开发区', '发展海洋装备制造业'],
    ['a county', '廉江市', '佛山顺德（廉江）产业转移工业园', '位于廉江市'],
    ['a project', '宝钢湛江钢铁氢基竖炉项目', '宝钢湛江钢铁基地', '就是宝钢湛江钢铁基地'],
    ['a hub', '东海岛港区', '东海岛石化产业园', '东海岛港区'],
    ['a corridor', '湛茂一体化发展轴', '区域产业基地', '在依托湛茂一体化发展轴的片区内'],
    ['a product', '徐闻菠萝', '广东省徐闻县现代农业产业园', '位于徐闻县'],
  ])('%s, %s: %s, since %s', async (_kind, to, park, why) => {
    const found = (await related(to, 30)).find((one) => one.park.name === park);
    expect(found?.reasons.map(({ description }) => description).join()).toContain(why);
  });

  test('what the plan says of the park itself counts before what it says of what the park is part of, and what is stated before what is derived', async () => {
    const parks = await related('钢铁制造业', 50);
    const scoreOf = (name: string) => parks.find(({ park }) => park.name === name)?.score ?? 0;
    expect(names(parks)[0]).toBe('宝钢湛江钢铁基地');
    expect(scoreOf('宝钢湛江钢铁基地')).toBeGreaterThan(0.9);
    expect(scoreOf('东海岛石化钢铁产业园')).toBeGreaterThan(scoreOf('湛江奋勇高新区'));
    expect(scoreOf('湛江奋勇高新区')).toBeGreaterThan(scoreOf('中高茂名高岭土工业园'));
  });

  test('there are none for a department, and the answer says what to ask for', async () => {
    const { errors } = await atlas.answer('{ relatedParks(to: {name: "广东省能源局"}) { score } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'to' });
  });
});

describe('parks that match a need', () => {
  test('answer for a firm of an industry that needs a place and a port; what none has counts against all', async () => {
    const need = {
      industries: [{ name: '绿色化工石化产业' }],
      places: [{ name: '湛江市' }],
      transport: [{ name: '湛江港' }],
    };
    const [best] = await matching(need);
    expect(best?.park.name).toBe('东海岛石化产业园');
    expect(new Set(best?.reasons.map(({ feature }) => feature))).toStrictEqual(
      new Set(['industry', 'place', 'transport']),
    );
    const maoming = (await matching(need, 50)).find(({ park }) => park.name === '茂名高新区');
    expect(maoming?.unmet.map(({ name }) => name)).toContain('湛江港');
    expect(maoming?.score).toBeLessThan(best?.score ?? 0);
  });

  test('are found by who builds or runs them, as by a platform', async () => {
    const [best] = await matching({ platforms: [{ name: '广东石油化工学院' }] });
    expect(best?.park.name).toBe('广东石油化工学院大学科技园');
    expect(best?.reasons.map(({ feature }) => feature)).toStrictEqual(['platform']);
  });

  test('are none where nothing is looked for: the error says so', async () => {
    const { errors } = await atlas.answer('{ matchingParks(need: {}) { score } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'need' });
  });

  test('give their reasons in English to who reads English', async () => {
    const { data } = await atlas.answer(
      '{ matchingParks(need: {places: [{name: "廉江市"}]}, first: 1) { reasons { description } } }',
      {},
      'en',
    );
    expect(data).toStrictEqual({
      matchingParks: [{ reasons: [{ description: 'lies in Lianjiang City' }] }],
    });
  });
});
