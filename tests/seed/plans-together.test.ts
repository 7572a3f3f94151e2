import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { checkTogether } from '#graph-seed/check-together.ts';
import { joinPlans } from '#graph-seed/join-plans.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { printGraph } from '#graph-seed/print-graph.ts';
import type { Seed } from '#graph-seed/read-seed.ts';
import { SeedInvalidError, type SeedFault } from '#server/domain/startup-errors.ts';
import { seedOf } from '#tests/testkit/plan-builder.ts';

/** A plan of its own folder, id and prefix over the smallest outline. */
function planIn(folder: string, idPrefixes: string[], ...lines: readonly object[]): Seed {
  const seed = seedOf(...lines);
  const named = seed.lines.map((line) => ({ ...line, file: `${folder}/4.jsonl` }));
  return { ...seed, folder, manifest: { ...seed.manifest, id: folder, idPrefixes }, lines: named };
}

const city = (aliases: string[], mentions: string[], more: object = {}) => ({
  entity: 'City',
  id: 'gd-zhanjiang',
  name: '湛江市',
  aliases,
  mentions,
  level: 'prefecture',
  ...more,
});
const park = (id: string, mentions: string[]) => ({ entity: 'Park', id, name: '湛江园', mentions });
const located = { relation: 'LOCATED_IN', from: '湛江园', to: '湛江市', mentions: ['4¶2'] };

function atlasOf(...seeds: readonly Seed[]) {
  checkTogether(seeds);
  return joinPlans(seeds.map((seed) => buildGraph(seed)));
}

function faultsOf(...seeds: readonly Seed[]): readonly SeedFault[] {
  try {
    checkTogether(seeds);
  } catch (error) {
    if (error instanceof SeedInvalidError) {
      return error.facts.faults;
    }
    throw error;
  }
  return [];
}

describe('plans are found', () => {
  test('as the folders that hold a manifest.json, by name', async () => {
    const root = await mkdtemp(join(tmpdir(), 'plan-atlas-plans-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const name of ['b-plan', 'a-plan', 'rules']) {
      await mkdir(join(root, name));
    }
    await writeFile(join(root, 'a-plan', 'manifest.json'), '{}');
    await writeFile(join(root, 'b-plan', 'manifest.json'), '{}');
    await writeFile(join(root, 'manifest.json'), '{}');
    expect(await findPlanFolders(root)).toStrictEqual([join(root, 'a-plan'), join(root, 'b-plan')]);
  });
});

describe('plans beside each other', () => {
  const one = planIn('one', ['aa-', 'gd-'], city(['湛江'], ['4¶1']), park('gd-park', ['4¶1']));
  const other = planIn(
    'other',
    ['bb-', 'gd-'],
    city(['港城'], ['4¶1', '4.2¶1'], { note: '见于他处' }),
    park('gd-park', ['4.2¶3']),
    located,
  );

  test('have one node for what both define: the names and mentions of both, other fields of the first that gives them', () => {
    const { entities } = atlasOf(one, other);
    expect(entities.get('gd-zhanjiang')).toStrictEqual({
      item: {
        type: 'City',
        id: 'gd-zhanjiang',
        name: '湛江市',
        aliases: ['湛江', '港城'],
        mentions: ['4¶1', '4¶1', '4.2¶1'],
        level: 'prefecture',
        note: '见于他处',
      },
      plans: ['one', 'other'],
      mentionPlans: ['one', 'other', 'other'],
    });
  });

  test('have the sections of each apart', () => {
    const { entities } = atlasOf(one, other);
    expect(entities.get('aa-section-4')?.plans).toStrictEqual(['one']);
    expect(entities.get('bb-section-4')?.plans).toStrictEqual(['other']);
  });

  test('state what one of them states, whichever comes first, even where the other concludes it', () => {
    const id = 'gd-park~LOCATED_IN~gd-zhanjiang';
    expect(atlasOf(one).relations.get(id)?.item.basis).toBe('derived');
    const stated = { item: { basis: 'stated', mentions: ['4¶2'] }, plans: ['other'] };
    expect(atlasOf(one, other).relations.get(id)).toMatchObject(stated);
    expect(atlasOf(other, one).relations.get(id)).toMatchObject(stated);
  });

  test('have one relation for what both state, with the mentions of both', () => {
    const third = planIn(
      'third',
      ['cc-', 'gd-'],
      city([], ['4¶1']),
      park('gd-park', ['4¶1']),
      located,
    );
    expect(atlasOf(other, third).relations.get('gd-park~LOCATED_IN~gd-zhanjiang')).toMatchObject({
      item: { basis: 'stated', mentions: ['4¶2', '4¶2'] },
      plans: ['other', 'third'],
      mentionPlans: ['other', 'third'],
    });
  });

  test('are printed as one graph: what they share once, and with the plans that share it', () => {
    const lines = [...printGraph(atlasOf(one, other))];
    const cities = lines.filter((line) => line.includes('"id":"gd-zhanjiang"'));
    expect(cities).toHaveLength(1);
    expect(cities[0]).toContain('"plans":["one","other"]');
    expect(lines.find((line) => line.includes('"id":"aa-section-4"'))).not.toContain('"plans"');
  });
});

describe('plans that cannot stand beside each other are refused, naming both:', () => {
  test('two of one own prefix', () => {
    const faults = faultsOf(planIn('one', ['aa-']), planIn('other', ['aa-']));
    expect(faults).toMatchObject(
      [{ file: 'other/manifest.json', message: /other has the prefix aa-, as one has/ }].map(
        ({ file, message }) => ({ file, message: expect.stringMatching(message) }),
      ),
    );
  });

  test('one that writes ids with the own prefix of another', () => {
    const faults = faultsOf(planIn('one', ['aa-', 'bb-']), planIn('other', ['bb-']));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.message).toContain('other has the prefix bb-, as one has');
  });

  test('two of one id', () => {
    const one = planIn('one', ['aa-']);
    const other = planIn('other', ['bb-']);
    const twin = { ...other, manifest: { ...other.manifest, id: 'one' } };
    expect(faultsOf(one, twin)[0]?.message).toBe('other bears the plan id one, as one does');
  });

  test.each([
    ['type', { entity: 'Place', level: undefined }, 'Place 湛江市'],
    ['canonical name', { name: '湛江' }, 'City 湛江'],
  ])('a shared entity with another %s, by file and line', (_what, more, here) => {
    const one = planIn('one', ['aa-', 'gd-'], city([], ['4¶1']));
    const other = planIn(
      'other',
      ['bb-', 'gd-'],
      park('bb-park', ['4¶1']),
      city([], ['4¶1'], more),
    );
    expect(faultsOf(one, other)).toStrictEqual([
      {
        file: 'other/4.jsonl',
        line: 2,
        message: `gd-zhanjiang is the ${here} here, and the City 湛江市 at one/4.jsonl:1: a shared entity has one type and one canonical name`,
      },
    ]);
  });
});
