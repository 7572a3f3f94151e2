import { describe, expect, test } from 'vitest';

import { isTie, mainDifference, ranksOf } from '#server/questions/parks/compare-parks.ts';
import type { Hit } from '#server/questions/parks/hit.ts';
import {
  isGoodEnough,
  type RankedPark,
  rankParks,
  type Scale,
  type Want,
} from '#server/questions/parks/rank-parks.ts';
import { WEIGHTS } from '#server/questions/parks/reasons.ts';
import { tellTogether } from '#server/questions/parks/tell-together.ts';

function want(id: string, feature: Want['feature'], given: Partial<Want> = {}): Want {
  const usual = { isRequired: false, asked: null, kind: null, own: [] };
  return { id, sortKey: id, feature, members: [id], ...usual, ...given };
}

function hit(park: string, of: string, fit: number): Hit {
  return { want: of, park, cause: { kind: 'has' }, fit, relations: [], further: null };
}

const ASKED: Scale = { weights: WEIGHTS, rareOf: null };
const steel = want('steel', 'industry');
const port = want('port', 'transport');

function scores(
  wants: readonly Want[],
  hits: readonly Hit[],
  scale = ASKED,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    rankParks(wants, hits, scale).map(({ park, score }) => [park, Number(score.toFixed(3))]),
  );
}

describe('the order of parks', () => {
  // Industry weighs 0.4 and transport 0.15 of the 0.55 that was asked for.
  test('adds up what each thing that was asked weighs, times how well it is served', () => {
    const found = scores(
      [steel, port],
      [
        hit('both', 'steel', 1),
        hit('both', 'port', 0.5),
        hit('one', 'steel', 1),
        hit('other', 'port', 1),
      ],
    );
    expect(found).toStrictEqual({
      both: Number(((0.4 + 0.075) / 0.55).toFixed(3)),
      one: Number((0.4 / 0.55).toFixed(3)),
      other: Number((0.15 / 0.55).toFixed(3)),
    });
  });

  test('takes the weights that the reader gives', () => {
    const weights = { ...WEIGHTS, industry: 0.1, transport: 0.9 };
    const found = scores([steel, port], [hit('one', 'steel', 1), hit('other', 'port', 1)], {
      weights,
      rareOf: null,
    });
    expect(found['other']).toBeGreaterThan(found['one'] ?? 0);
  });

  test('counts the best of several that serve alike', () => {
    const any = want('any port', 'transport', { members: ['port', 'harbour'] });
    expect(scores([any], [hit('park', 'port', 0.3), hit('park', 'harbour', 0.7)])).toStrictEqual({
      park: 0.7,
    });
  });

  test('counts what few have the more where parks are compared with one, and what all have not at all', () => {
    const common = want('common', 'industry');
    const hits = [
      ...['a', 'b', 'c', 'd'].map((park) => hit(park, 'common', 1)),
      hit('a', 'steel', 1),
    ];
    const found = scores([steel, common], hits, { weights: WEIGHTS, rareOf: 4 });
    expect(found).toStrictEqual({ a: 1, b: 0, c: 0, d: 0 });
  });
});

describe('what is told', () => {
  const rank = (wants: readonly Want[], hits: readonly Hit[]): RankedPark =>
    rankParks(wants, hits, ASKED).at(0) ?? { park: '', score: 0, reasons: [] };

  test('a park without anything of what weighs most is not told, however near the port is', () => {
    const wants = [steel, port];
    expect(isGoodEnough(rank(wants, [hit('park', 'port', 1)]), wants, ASKED)).toBe(false);
    expect(isGoodEnough(rank(wants, [hit('park', 'steel', 0.5)]), wants, ASKED)).toBe(true);
    expect(isGoodEnough(rank(wants, [hit('park', 'steel', 0.2)]), wants, ASKED)).toBe(false);
  });

  test('a park without what it must have is not told', () => {
    const wants = [steel, { ...port, isRequired: true }];
    const one = rank(wants, [hit('park', 'steel', 1)]);
    const both = rank(wants, [hit('park', 'steel', 1), hit('park', 'port', 0.3)]);
    expect(isGoodEnough(one, wants, ASKED)).toBe(false);
    expect(isGoodEnough(both, wants, ASKED)).toBe(true);
  });

  test('parks that score the same share their place', () => {
    const ranked = rankParks(
      [steel],
      [
        hit('a', 'steel', 1),
        hit('b', 'steel', 0.5),
        hit('c', 'steel', 0.5),
        hit('d', 'steel', 0.4),
      ],
      ASKED,
    );
    expect(ranksOf(ranked)).toStrictEqual([1, 2, 2, 4]);
    expect(ranked.map((park, index) => isTie(park, ranked[index + 1] ?? park))).toStrictEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('why one is ahead is what it gains most by', () => {
    const [first, second] = rankParks(
      [steel, port],
      [hit('a', 'steel', 1), hit('a', 'port', 1), hit('b', 'steel', 0.9)],
      ASKED,
    );
    const difference =
      first === undefined || second === undefined ? null : mainDifference(first, second);
    expect(difference).toMatchObject({ its: { want: { id: 'port' } }, theirs: null });
  });

  test('a park and the one that it lies in are told as one, unless the other has something of its own', () => {
    const ranked = rankParks(
      [steel, port],
      [hit('inner', 'steel', 1), hit('outer', 'steel', 0.8), hit('far', 'port', 0.9)],
      ASKED,
    );
    const inside = [
      { outer: 'outer', inner: 'inner' },
      { outer: 'far', inner: 'inner' },
    ];
    expect(
      tellTogether(ranked, inside).map(({ told, parts }) => [told.park, ...parts]),
    ).toStrictEqual([['inner', 'outer'], ['far']]);
  });
});
