import type { WordKey } from '#client/shared/words/words.ts';
import type { ParkNeed } from '#client/shared/queries/parks.ts';

/** A need to try, by the plan's names. */
export interface ParksExample {
  readonly need: Partial<ParkNeed>;
  /** Whom it may stand for. */
  readonly aside: WordKey;
}

/** Needs that show what the page does: by port, by city, by airport, by railway. */
export const NEED_EXAMPLES: readonly ParksExample[] = [
  {
    need: { industries: ['绿色石化产业'], transport: ['湛江港'] },
    aside: 'parks.example.aside.port',
  },
  {
    need: { industries: ['高端装备制造产业'], places: ['湛江市'] },
    aside: 'parks.example.aside.city',
  },
  {
    need: { industries: ['现代物流'], transport: ['湛江吴川机场'] },
    aside: 'parks.example.aside.airport',
  },
  {
    need: { industries: ['现代食品加工业'], transport: ['广湛高铁'] },
    aside: 'parks.example.aside.food',
  },
];

/** A park whose likes are asked for. */
export const LIKE_EXAMPLE = '东海岛石化产业园';

export const PARK_NAMES: readonly string[] = [
  ...NEED_EXAMPLES.flatMap(({ need }) => Object.values(need).flat()),
  LIKE_EXAMPLE,
];
