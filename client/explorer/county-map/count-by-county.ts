import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { County, LocatedEntity } from '#client/shared/queries/counties.ts';
import { NO_COUNTY } from '#client/shared/routing/map-view.ts';

/** How many of a set are of a type. */
interface TypeCount {
  readonly type: EntityType;
  readonly count: number;
}

/** How many of a set lie in one city or county. */
export interface CountyCount {
  /** null for what the plan places in none. */
  readonly county: County | null;
  readonly count: number;
  /** That of most first. */
  readonly types: readonly TypeCount[];
}

/** A corridor or line of the set, as a map draws it. */
export interface MapLine {
  readonly entity: EntityHint;
  /** What it joins, in the plan's order. */
  readonly joins: readonly EntityHint[];
  /** The cities and counties of that, each once. */
  readonly counties: readonly County[];
}

/** A set by where it lies. */
export interface CountedSet {
  readonly total: number;
  /** That of most first; what the plan places in none last. */
  readonly counties: readonly CountyCount[];
  readonly lines: readonly MapLine[];
}

/** How many of one type lie in one city or county, as a server counts them. */
interface Count extends TypeCount {
  readonly county: County | null;
}

/** A set as the server has counted it. */
export function countedSet(
  total: number,
  counts: readonly Count[],
  lines: readonly MapLine[] = [],
): CountedSet {
  const byCounty = new Map<string, Count[]>();
  for (const count of counts) {
    const id = idOf(count.county);
    byCounty.set(id, [...(byCounty.get(id) ?? []), count]);
  }
  const counties = [...byCounty.values()].map((types) => ({
    county: types[0]?.county ?? null,
    count: types.reduce((sum, { count }) => sum + count, 0),
    types: types
      .map(({ type, count }) => ({ type, count }))
      .toSorted((one, other) => other.count - one.count),
  }));
  return {
    total,
    counties: counties.toSorted(
      (one, other) =>
        Number(one.county === null) - Number(other.county === null) || other.count - one.count,
    ),
    lines,
  };
}

/** Counts a set: each in every city and county that it lies in or runs through. */
export function countByCounty(located: readonly LocatedEntity[]): CountedSet {
  const counts = new Map<string, { county: County | null; type: EntityType; count: number }>();
  for (const one of located) {
    const counties = countiesAround(one);
    for (const county of counties.length > 0 ? counties : [null]) {
      const key = `${idOf(county)} ${one.entity.type}`;
      const known = counts.get(key);
      counts.set(key, { county, type: one.entity.type, count: (known?.count ?? 0) + 1 });
    }
  }
  return countedSet(located.length, [...counts.values()], located.flatMap(lineOf));
}

/** Where it lies and, of what joins several cities or counties, where that is; a county instead of its city. */
export function countiesAround(located: LocatedEntity): readonly County[] {
  const all = [...located.counties, ...lineOf(located).flatMap(({ counties }) => counties)];
  const byId = new Map(all.map((county) => [county.city.id, county]));
  const wholes = new Set(all.map(({ whole }) => whole?.id));
  return [...byId.values()].filter(({ city }) => !wholes.has(city.id));
}

/** Whether something is to be shown where a set is narrowed to a city or county; null: to none. */
export function isInCounty(located: LocatedEntity, county: string | null): boolean {
  const around = countiesAround(located);
  return county === NO_COUNTY
    ? around.length === 0
    : county === null || around.some(({ city }) => city.id === county);
}

/** A corridor or line as it is drawn; none where it joins no two cities or counties. */
function lineOf({ entity, joins }: LocatedEntity): readonly MapLine[] {
  const counties = new Map(
    joins.flatMap((joined) => joined.counties).map((county) => [county.city.id, county]),
  );
  return counties.size < 2
    ? []
    : [{ entity, joins: joins.map((joined) => joined.entity), counties: [...counties.values()] }];
}

/** A city or county as an address writes it. */
export function idOf(county: County | null): string {
  return county?.city.id ?? NO_COUNTY;
}
