import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';
import { askCold } from '#tests/testkit/cold-atlas.ts';

const atlas = openAtlas();

const Rows = z.object({
  corridors: z.array(
    z.object({
      corridor: z.object({ id: z.string(), name: z.string() }),
      counts: z.array(z.object({ type: z.string(), count: z.number() })),
      through: z
        .object({
          entities: z.array(z.object({ name: z.string() })),
          steps: z.array(
            z.object({ forward: z.boolean(), relation: z.object({ id: z.string() }) }),
          ),
        })
        .nullable(),
    }),
  ),
});

const FIELDS = `corridor { id name } counts { type count }
  through { entities { name } steps { forward relation { id } } }`;

async function corridorsThrough(name: string) {
  const data = await atlas.ask(
    `query ($name: String!) { corridors(through: {name: $name}) { ${FIELDS} } }`,
    { name },
  );
  return Rows.parse(data).corridors;
}

describe('all corridors', () => {
  test('come in two requests, as many as there are, with no walk', async () => {
    const query = `{ corridors { ${FIELDS} } }`;
    const { statements } = await askCold(query);
    expect(statements.length).toBe(2);
    const rows = Rows.parse(await atlas.ask(query)).corridors;
    const { entities } = z
      .object({ entities: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
      .parse(await atlas.ask('{ entities(types: [CORRIDOR], first: 100) { nodes { id } } }'));
    expect(rows.map(({ corridor }) => corridor.id)).toStrictEqual(
      entities.nodes.map(({ id }) => id),
    );
    expect(rows.every(({ through }) => through === null)).toBe(true);
  });

  test('have the numbers that their profiles have', async () => {
    const rows = Rows.parse(await atlas.ask(`{ corridors { ${FIELDS} } }`)).corridors;
    const name = '都市圈交通副轴';
    const { corridorProfile } = z
      .object({
        corridorProfile: z.object({
          groups: z.array(z.object({ entityType: z.string(), count: z.number() })),
        }),
      })
      .parse(
        await atlas.ask(
          `{ corridorProfile(of: {name: "${name}"}) { groups { entityType count } } }`,
        ),
      );
    expect(rows.find(({ corridor }) => corridor.name === name)?.counts).toStrictEqual(
      corridorProfile.groups.map(({ entityType: type, count }) => ({ type, count })),
    );
    expect(corridorProfile.groups.length).toBeGreaterThan(3);
  });
});

describe('the corridors on which a thing is', () => {
  test('a park is on those that run through the county that it lies in, each with the walk', async () => {
    const rows = await corridorsThrough('化州产业转移工业园');
    const row = rows.find(({ corridor }) => corridor.name === '都市圈交通副轴');
    expect(row?.through?.entities.map(({ name }) => name)).toStrictEqual([
      '都市圈交通副轴',
      '化州市',
      '化州产业转移工业园',
    ]);
    expect(row?.through?.steps.map(({ forward }) => forward)).toStrictEqual([true, false]);
  });

  test('every walk leads from the corridor to the thing', async () => {
    const rows = await corridorsThrough('湛江港');
    expect(rows.length).toBeGreaterThan(3);
    for (const { corridor, through } of rows) {
      expect(through?.entities[0]?.name).toBe(corridor.name);
      expect(through?.entities.at(-1)?.name).toBe('湛江港');
      expect(through?.steps).toHaveLength((through?.entities.length ?? 0) - 1);
    }
  });

  test('that a corridor touches the whole metropolitan area puts nothing on it', async () => {
    const names = (await corridorsThrough('东海岛石化产业园')).map(({ corridor }) => corridor.name);
    expect(names).not.toContain('湛茂—桂湘鄂发展轴');
    expect(names).toContain('湛茂一体化发展轴');
  });

  test('there is none for a thing that lies nowhere near one', async () => {
    expect(await corridorsThrough('广东省水利厅')).toStrictEqual([]);
  });

  test('an unknown name is refused', async () => {
    const { errors } = await atlas.answer(
      '{ corridors(through: {name: "没有这个园区"}) { corridor { name } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ENTITY' });
  });
});

describe('a section', () => {
  test('has its paragraphs where the server has the text, and none where it has not', async () => {
    const data = await atlas.ask(`{
      here: node(id: "zm-section-4-2") { ... on Section { plan { title } paragraphs { at passage } } }
      elsewhere: node(id: "zm-section-4-3") { ... on Section { paragraphs { at passage } } }
    }`);
    expect(data).toMatchObject({
      here: { paragraphs: [{ at: '4.2¶3', passage: expect.stringContaining('钢铁带动工程') }] },
      elsewhere: { paragraphs: [] },
    });
  });
});
