import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

describe('the relations of a hub, in groups', () => {
  const Group = z.object({
    type: z.string(),
    direction: z.string(),
    count: z.number(),
    relations: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      nodes: z.array(z.object({ id: z.string() })),
    }),
  });
  const Groups = z.object({ entity: z.object({ relationGroups: z.array(Group) }) });
  const Relations = z.object({
    entity: z.object({ relations: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
  });
  const groupsOf = async (types: readonly string[] | null, first: number) => {
    const data = await atlas.ask(
      `query ($types: [RelationType!], $first: Int!) { entity(ref: {name: "湛江市"}) { relationGroups(types: $types) {
        type direction count relations(first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } } } }`,
      { types, first },
    );
    return Groups.parse(data).entity.relationGroups;
  };
  const relationsOf = async (variables: object) => {
    const data = await atlas.ask(
      `query ($types: [RelationType!], $direction: Direction, $first: Int!, $after: String) { entity(ref: {name: "湛江市"}) {
        relations(types: $types, direction: $direction, first: $first, after: $after) { nodes { id } } } }`,
      variables,
    );
    return Relations.parse(data).entity.relations.nodes;
  };

  test('have all of a type and direction counted, and the first of them told', async () => {
    const groups = await groupsOf(null, 3);
    const { entity } = z
      .object({ entity: z.object({ relations: z.object({ totalCount: z.number() }) }) })
      .parse(await atlas.ask('{ entity(ref: {name: "湛江市"}) { relations { totalCount } } }'));
    expect(groups.length).toBeGreaterThan(8);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(entity.relations.totalCount);
    for (const { type, direction, count, relations } of groups) {
      expect(relations.totalCount).toBe(count);
      expect(relations.pageInfo.hasNextPage).toBe(count > 3);
      expect(relations.nodes).toStrictEqual(
        await relationsOf({ types: [type], direction, first: 3 }),
      );
    }
  });

  test('go on where a group ends, in relations of its type and direction', async () => {
    const [group] = await groupsOf(['LOCATED_IN'], 2);
    const after = group?.relations.pageInfo.endCursor;
    const next = await relationsOf({ types: ['LOCATED_IN'], direction: 'IN', first: 2, after });
    const [whole] = await groupsOf(['LOCATED_IN'], 4);
    expect(whole?.relations.nodes).toStrictEqual([...(group?.relations.nodes ?? []), ...next]);
  });

  test('are of the types asked for alone', async () => {
    const groups = await groupsOf(['PART_OF', 'MEASURES'], 1);
    expect(groups.map(({ type, direction }) => `${direction} ${type}`)).toStrictEqual([
      'OUT PART_OF',
      'IN PART_OF',
      'IN MEASURES',
    ]);
  });
});
