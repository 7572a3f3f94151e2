import type { Entity } from '#server/domain/entity.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';

import { relationsOfType, type DerivationRule, type Draft } from '../draft.ts';

/** What stands on the ground at one place. A line, a corridor or an industry named after places lies in none of them. */
const PLACED: ReadonlySet<EntityType> = new Set([
  'Project',
  'Park',
  'Cluster',
  'Zone',
  'Hub',
  'Organization',
  'Platform',
  'NaturalFeature',
  'Heritage',
]);

/** A river, a canal or a culture named after one place reaches into others. */
const WIDE = /(?:河|江|运河|渠|文化)$/u;

/**
 * After the name of a place or of a part of it (湛江北, 茂名市区), to or by way of another; the 经 of 经开区, 经济 and 经贸 is no such
 * word.
 */
const ROUTE_WORD = /^(?:市?区|城区|[东南西北]站?)?(?:至|经(?![开济贸]))/u;

/** What runs from one place to others lies in none of those that its name holds. */
const RUNS = /(?:高速|支线|连接线|延长线|[东南西北]延线)(?:公路)?(?:建设)?(?:项目|工程)?$/u;

/** What may follow a place's name where the whole is a work on that very place: it does not lie in itself. */
const WORK =
  /^(?=.)(?:续建配套与现代化改造|综合整治|保护修复|开发|建设|改造|扩建|扩容|修复|加固|整治)*(?:工程|项目)?(?:[一二三四五]期)?$/u;

/** A name that begins with, or holds, the name of a city or place of the plan lies in it; what has an extent says too little. */
export const placeInName: DerivationRule = {
  name: 'place-in-name',
  *conclude(draft) {
    const places = placeNames(draft);
    const appearances = relationsOfType(draft, 'APPEARS_IN');
    for (const entity of draft.entities.values()) {
      if (PLACED.has(entity.type) && !isWide(entity) && !RUNS.test(entity.name)) {
        const place = findPlace(draft, entity, places);
        const named = appearances.filter((relation) => relation.from === entity.id);
        // The metropolitan area, which the text once calls after one of its cities, does not lie in that city.
        const isPart = place !== null && liesIn(draft, place, entity);
        if (place !== null && !isPart && named.length > 0) {
          // Of several wordings, each stands at one of the places that name the thing, and not at all of them.
          const restsOn = entity.aliases.length > 0 ? named : named.slice(0, 1);
          yield { type: 'LOCATED_IN', from: entity.id, to: place.id, restsOn };
        }
      }
    }
  },
};

function isWide({ type, name }: Entity): boolean {
  return (type === 'NaturalFeature' || type === 'Heritage') && WIDE.test(name);
}

/** A place that something can be said to lie in for bearing its name. */
function isSpot(place: Entity): boolean {
  return (place.type === 'City' || place.type === 'Place') && place.extent === undefined;
}

interface PlaceName {
  readonly key: string;
  readonly place: Entity;
}

function placeNames(draft: Draft): readonly PlaceName[] {
  const names = [...draft.entities.values()].flatMap((place) =>
    place.type === 'City' || place.type === 'Place'
      ? [place.name, ...place.aliases].map((name) => ({ key: nameKey(name), place }))
      : [],
  );
  return names.sort((a, b) => b.key.length - a.key.length);
}

function findPlace(draft: Draft, entity: Entity, places: readonly PlaceName[]): Entity | null {
  // An alias that lists its neighbours says where they lie.
  const wordings = [entity.name, ...entity.aliases.filter((alias) => !/[、与]/u.test(alias))];
  for (const name of wordings) {
    const place = placeIn(draft, nameKey(name), places);
    if (place !== null) {
      return place;
    }
  }
  return null;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly place: Entity;
}

/**
 * Of 湛江市徐闻县… the county, since it follows at once and lies in the city; of 广州（湛江）… the place in brackets,
 * since the first one names the partner from which the park comes; of 湛江市正大集团（遂溪）… the county in brackets.
 */
function placeIn(draft: Draft, name: string, places: readonly PlaceName[]): Entity | null {
  // What has an extent says nothing itself, but 湛江湾 hides the 湛江 inside it.
  const hits = beforeFirstRoute(name, hitsIn(name, places)).filter(
    ({ place, end }) => isSpot(place) && !WORK.test(name.slice(end)),
  );
  let [best] = hits;
  if (best === undefined) {
    return null;
  }
  for (const hit of hits.slice(1)) {
    const between = name.slice(best.end, hit.start);
    const inBrackets = between.endsWith('(') && name[hit.end] === ')';
    const isPart = liesIn(draft, hit.place, best.place);
    if ((inBrackets && (isPart || between === '(')) || (between === '' && isPart)) {
      best = hit;
    }
  }
  return best.place;
}

/**
 * Of 国道 G207 高州茶亭至石仔岭段, which runs from 茶亭 to 石仔岭, only 高州 says where it lies; of 湛江至南宁高速 nothing does.
 */
function beforeFirstRoute(name: string, hits: readonly Hit[]): readonly Hit[] {
  const isEnd = ({ start, end }: Hit): boolean =>
    /[至经]/u.test(name.charAt(start - 1)) || ROUTE_WORD.test(name.slice(end));
  const first = hits.findIndex(isEnd);
  return first === -1 ? hits : hits.slice(0, first);
}

/** Where places are named, from left to right, the longest name first and none inside another. */
function hitsIn(name: string, places: readonly PlaceName[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < name.length;) {
    const found = places.find(({ key }) => name.startsWith(key, start));
    if (found === undefined) {
      start += 1;
    } else {
      hits.push({ start, end: start + found.key.length, place: found.place });
      start += found.key.length;
    }
  }
  return hits;
}

function liesIn(draft: Draft, inner: Entity, outer: Entity): boolean {
  return (['PART_OF', 'LOCATED_IN'] as const).some((type) =>
    draft.relations.has(`${inner.id}~${type}~${outer.id}`),
  );
}
