import { expect, test } from 'vitest';
import { z } from 'zod';

import { DERIVED_ID, factsOf, openExports } from '#tests/testkit/exports.ts';

const exports = openExports();

const Line = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('about'),
    exportedOn: z.string(),
    plans: z.array(z.looseObject({ id: z.string(), edition: z.string(), licence: z.string() })),
  }),
  z.looseObject({ kind: z.literal('entity'), id: z.string(), type: z.string() }),
  z.looseObject({
    kind: z.literal('relation'),
    id: z.string(),
    type: z.string(),
    from: z.object({ id: z.string(), name: z.string(), type: z.string() }),
    to: z.object({ id: z.string(), name: z.string(), type: z.string() }),
    basis: z.string(),
    rule: z.string().optional(),
    restsOn: z.array(z.string()),
    mentions: z.array(z.object({ at: z.string(), plan: z.string(), section: z.string() })),
    strength: z.number(),
  }),
]);
type Line = z.infer<typeof Line>;

async function lines(ids?: readonly string[]): Promise<Line[]> {
  const file = await exports.file('jsonl', ids);
  return file
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
}

const ofKind = <Kind extends Line['kind']>(all: readonly Line[], kind: Kind) =>
  all.filter((line): line is Extract<Line, { kind: Kind }> => line.kind === kind);

test('JSON Lines holds every entity and relation of the graph', async () => {
  const all = await lines();
  const derived = ofKind(all, 'relation').find(({ id }) => id === DERIVED_ID);
  expect({
    entities: ofKind(all, 'entity')
      .map(({ id }) => id)
      .sort(),
    relations: ofKind(all, 'relation')
      .map(({ id }) => id)
      .sort(),
    derived: derived && {
      from: derived.from.id,
      fromName: derived.from.name,
      type: derived.type,
      to: derived.to.id,
      toName: derived.to.name,
      basis: derived.basis,
      rule: derived.rule,
      restsOn: derived.restsOn,
      mentions: derived.mentions.map(({ at }) => at),
      strength: derived.strength,
    },
  }).toStrictEqual(await factsOf(exports.graph));
});

test('its first line tells the plan, its edition, the day and the licence', async () => {
  const [about] = await lines(['zm-steel-driven-programme']);
  expect(about).toMatchObject({
    kind: 'about',
    exportedOn: '2026-11-25',
    filtered: true,
    plans: [
      {
        id: 'zhanmao-2023',
        title: '湛茂都市圈发展规划',
        edition: '7b97cfab6621ccba',
        licence: 'CC BY 4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  });
});

test('an entity has all that its type has of its own', async () => {
  const all = await lines(['zm-baosteel-hydrogen-shaft-furnace', 'gd-zhanjiang']);
  expect(ofKind(all, 'entity').find(({ id }) => id === 'gd-zhanjiang')).toMatchObject({
    type: 'City',
    name: '湛江市',
    level: 'prefecture',
    pinyin: 'zhan jiang shi',
  });
});

test('a part holds the relations among its entities, whatever those rest on', async () => {
  const ends = ['zm-steel-driven-programme', 'zm-advanced-materials-cluster'];
  const all = await lines(ends);
  expect(ofKind(all, 'entity').map(({ id }) => id)).toStrictEqual(expect.arrayContaining(ends));
  const relations = ofKind(all, 'relation');
  expect(relations.map(({ id }) => id)).toStrictEqual([DERIVED_ID]);
  expect(relations[0]?.restsOn.length).toBeGreaterThan(1);
});

test('every mention names a section of the plan that holds it', async () => {
  const all = await lines();
  const sections = new Map(
    ofKind(all, 'entity')
      .filter(({ type }) => type === 'Section')
      .map((section) => [section.id, z.array(z.string()).parse(section['locators'])]),
  );
  for (const { mentions } of ofKind(all, 'relation')) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { at, section } of mentions) {
      expect(sections.get(section)).toContain(at);
    }
  }
});
