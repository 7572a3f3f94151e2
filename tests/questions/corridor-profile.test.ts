import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Profile = z.object({
  corridorProfile: z.object({
    corridor: z.object({ name: z.string() }),
    groups: z.array(
      z.object({
        entityType: z.string(),
        count: z.number(),
        members: z.array(
          z.object({
            entity: z.object({ name: z.string(), type: z.string() }),
            through: z.object({
              length: z.number(),
              entities: z.array(z.object({ name: z.string() })),
            }),
          }),
        ),
      }),
    ),
  }),
});

async function profileOf(name: string) {
  const data = await atlas.ask(
    `query ($name: String!) {
      corridorProfile(of: {name: $name}) {
        corridor { name }
        groups { entityType count members { entity { name type } through { length entities { name } } } }
      }
    }`,
    { name },
  );
  return Profile.parse(data).corridorProfile;
}

type Profile = Awaited<ReturnType<typeof profileOf>>;
const membersOf = ({ groups }: Profile, type: string): string[] =>
  groups
    .filter(({ entityType }) => entityType === type)
    .flatMap(({ members }) => members.map(({ entity }) => entity.name));

describe('the profile of a corridor', () => {
  test('names the lines that it relies on and the cities and zones that it joins', async () => {
    const profile = await profileOf('湛茂一体化发展轴');
    expect(membersOf(profile, 'LINE')).toEqual(
      expect.arrayContaining(['广湛高铁', '深湛铁路', '沈海高速公路', '茂名至吴川高速公路']),
    );
    expect(membersOf(profile, 'CITY')).toEqual(['湛江市', '茂名市']);
    expect(membersOf(profile, 'ZONE')).toEqual(
      expect.arrayContaining(['空港经济区', '湛江主中心']),
    );
  });

  test('goes through its parts: 两轴五射 has what its seven corridors have', async () => {
    const whole = await profileOf('两轴五射');
    const part = await profileOf('都市圈交通副轴');
    expect(membersOf(whole, 'CORRIDOR')).toHaveLength(9);
    expect(membersOf(whole, 'LINE')).toEqual(expect.arrayContaining(membersOf(part, 'LINE')));
  });

  test('has what lies in a county that it joins, but not all that lies in a whole city', async () => {
    expect(membersOf(await profileOf('都市圈交通副轴'), 'PARK')).toContain('化州产业转移工业园');
    expect(membersOf(await profileOf('湛茂一体化发展轴'), 'PARK')).not.toContain(
      '东海岛石化产业园',
    );
  });

  test('shows each member by a walk from the corridor to it, the nearest first', async () => {
    const { groups } = await profileOf('两轴五射');
    for (const { members, count, entityType } of groups) {
      expect(members).toHaveLength(count);
      const lengths = members.map(({ through }) => through.length);
      expect(lengths).toStrictEqual(lengths.toSorted((a, b) => a - b));
      for (const { entity, through } of members) {
        expect(entity.type).toBe(entityType);
        expect(through.entities[0]?.name).toBe('两轴五射');
        expect(through.entities.at(-1)?.name).toBe(entity.name);
      }
    }
  });

  test('is refused for what is no corridor, and says so', async () => {
    const { errors } = await atlas.answer(
      '{ corridorProfile(of: {name: "湛江港"}) { corridor { name } } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'of' });
    expect(errors?.[0]?.message).toContain('不是走廊');
  });
});
