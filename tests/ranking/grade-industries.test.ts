import { describe, expect, test } from 'vitest';

import {
  gradeIndustries,
  type IndustryRow,
  MOST_MORE,
} from '#server/questions/parks/grade-industries.ts';
import type { RelationRecord } from '#server/records/record.ts';

function relation(id: string, given: Partial<RelationRecord> = {}): RelationRecord {
  return {
    id,
    type: 'FEEDS',
    basis: 'stated',
    intended: false,
    strength: 1,
    restsOn: [],
    mentions: ['4¶1'],
    mentionSections: [null],
    sortKey: id,
    ...given,
  };
}

const RELATIONS: Readonly<Record<string, RelationRecord>> = {
  stated: relation('stated'),
  derived: relation('derived', { basis: 'derived' }),
  wished: relation('wished', { intended: true }),
  often: relation('often', { mentions: ['4¶1', '4¶2', '4¶3'] }),
  cluster: relation('cluster'),
  focus: relation('focus'),
  work: relation('work'),
  otherWork: relation('otherWork'),
  feed: relation('feed'),
};

const relationOf = (id: string): RelationRecord => RELATIONS[id] ?? relation(id);

const steel: IndustryRow = {
  want: 'steel',
  near: 'steel',
  nearness: 'same',
  park: 'park',
  by: 'stated',
  relations: ['stated'],
  isByWord: false,
  foci: 2,
  elsewhere: 0,
};

function fitOf(...rows: readonly Partial<IndustryRow>[]): number {
  const [grade] = gradeIndustries(
    rows.map((row) => ({ ...steel, ...row })),
    relationOf,
  );
  return grade === undefined ? 0 : grade.fit + grade.more;
}

const BY_CLUSTER = { by: 'cluster', relations: ['cluster', 'focus'] } as const;
const BY_WORK = { by: 'project', relations: ['work', 'feed'] } as const;
const BY_OTHER_WORK = { by: 'project', relations: ['otherWork', 'feed'] } as const;

describe('what speaks for a park and an industry', () => {
  test('weighs by what it says of the park: its name, what is stated, what is concluded, what lies in it, what it is part of', () => {
    const fits = [
      fitOf({ by: 'named', relations: [] }),
      fitOf({}),
      fitOf({ relations: ['derived'] }),
      fitOf(BY_WORK),
      fitOf(BY_CLUSTER),
      fitOf({ by: 'region', relations: ['cluster', 'focus'] }),
    ];
    expect(fits).toStrictEqual(fits.toSorted((a, b) => b - a));
    expect(new Set(fits).size).toBe(fits.length);
  });

  test('several weak signs never outweigh what the plan says of the park itself', () => {
    const weak = fitOf(BY_WORK, BY_OTHER_WORK, BY_CLUSTER, {
      by: 'around',
      relations: ['cluster', 'focus'],
    });
    expect(weak).toBeGreaterThan(fitOf(BY_WORK));
    expect(weak).toBeLessThan(fitOf({ relations: ['derived'] }));
  });

  test('two works in a park say more than one, and one work counts once, however many branches it feeds', () => {
    const one = fitOf({}, BY_WORK);
    expect(fitOf({}, BY_WORK, BY_OTHER_WORK)).toBeGreaterThan(one);
    expect(fitOf({}, BY_WORK, { ...BY_WORK, near: 'sheets', nearness: 'narrower' })).toBe(one);
  });

  test('what is said in several places counts a little more, and what is only wished less', () => {
    expect(fitOf({ relations: ['often'] })).toBeGreaterThan(fitOf({}));
    expect(fitOf({ relations: ['wished'] })).toBeLessThan(fitOf({}));
  });

  test('a branch says less than the industry itself, and what merely includes it least', () => {
    const branch = fitOf({ near: 'sheets', nearness: 'branch' });
    expect(branch).toBeLessThan(fitOf({}));
    expect(fitOf({ near: 'metals', nearness: 'wider' })).toBeLessThan(branch);
  });

  test('what surrounds a park says less of one that has to do with something else', () => {
    const around = { by: 'around', relations: ['cluster', 'focus'] } as const;
    expect(fitOf({ ...around, elsewhere: 1 })).toBeLessThan(fitOf(around));
  });

  test('no park gets more than the whole', () => {
    const all = fitOf(
      { by: 'asked', relations: [] },
      { relations: ['often'] },
      BY_WORK,
      BY_OTHER_WORK,
      BY_CLUSTER,
    );
    expect(all).toBeGreaterThan(1 - MOST_MORE);
    expect(all).toBeLessThanOrEqual(1);
  });

  test('the order in which it is found changes nothing', () => {
    const rows = [BY_CLUSTER, {}, BY_WORK, { by: 'named', relations: [] }] as const;
    expect(fitOf(...rows.toReversed())).toBe(fitOf(...rows));
  });
});
