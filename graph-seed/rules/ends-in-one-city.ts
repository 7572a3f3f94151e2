import type { Entity } from '#server/domain/entity.ts';
import type { Relation } from '#server/domain/relation.ts';

import { relationsOfType, type Conclusion, type DerivationRule, type Draft } from '../draft.ts';
import { wayTo } from '../ways.ts';

/** Of a trunk road the plan tells a section; the road itself goes on. */
const TRUNK_ROAD = /^[国省]道/u;

/** A work or line that joins places of one of the plan's cities, and of no other, lies in that city. */
export const endsInOneCity: DerivationRule = {
  name: 'ends-in-one-city',
  *conclude(draft) {
    const cities = [...draft.entities.values()].filter(isPrefecture);
    const joins = new Map<string, Relation[]>();
    for (const relation of relationsOfType(draft, 'CONNECTS')) {
      joins.set(relation.from, [...(joins.get(relation.from) ?? []), relation]);
    }
    for (const [id, ends] of joins) {
      const entity = draft.entities.get(id);
      const isLine = entity?.type === 'Line' && !TRUNK_ROAD.test(entity.name);
      if ((isLine || entity?.type === 'Project') && ends.length > 1) {
        yield* cityOfEnds(draft, id, ends, cities);
      }
    }
  },
};

function* cityOfEnds(
  draft: Draft,
  id: string,
  ends: readonly Relation[],
  cities: readonly Entity[],
): Iterable<Conclusion> {
  for (const city of cities) {
    const ways = ends.map((end) => wayTo(draft, end.to, city.id));
    if (wayTo(draft, id, city.id) === null && ways.every((way) => way !== null)) {
      yield {
        type: 'LOCATED_IN',
        from: id,
        to: city.id,
        restsOn: [...new Set([...ends, ...ways.flat()])],
        mentions: ends.flatMap(({ mentions }) => mentions),
      };
    }
  }
}

function isPrefecture(entity: Entity): boolean {
  return entity.type === 'City' && entity.level === 'prefecture' && entity.extent === undefined;
}
