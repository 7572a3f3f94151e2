import type { Boundary } from '#client/shared/queries/boundaries.ts';
import type { County } from '#client/shared/queries/counties.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';

/** The boundaries of a map's cities and counties. */
export interface Outlines {
  /** By the id of the city or county; of each its parts. */
  readonly known: ReadonlyMap<string, readonly Boundary[]>;
  /** What has no boundary. */
  readonly missing: readonly County[];
  /** Boundaries of what is none of them. */
  readonly others: readonly Boundary[];
}

/** Finds the boundaries of cities and counties: by their codes, and where there are none by their names. A name that two bear is nobody's. */
export function outlinesOf(
  counties: readonly County[],
  boundaries: readonly Boundary[],
  sketch: SketchFact | null,
): Outlines {
  const codes = new Map(sketch?.places.map(({ entity, code }) => [entity.id, code]));
  const known = new Map(
    counties.flatMap(({ city }) => {
      const code = codes.get(city.id) ?? null;
      const ofCode = boundaries.filter((one) => code !== null && one.code === code);
      const ofName = boundaries.filter(
        (one) => isCalled(one, city.name, city.nameEn) && isFree(one, code),
      );
      const found = ofCode.length > 0 ? ofCode : ofName.length === 1 ? ofName : [];
      return found.length > 0 ? [[city.id, found] as const] : [];
    }),
  );
  const taken = new Set([...known.values()].flat());
  return {
    known,
    missing: counties.filter(({ city }) => !known.has(city.id)),
    others: boundaries.filter((one) => !taken.has(one)),
  };
}

// What has a code that is another's bears the name of a namesake.
function isFree(boundary: Boundary, code: string | null): boolean {
  return code === null || boundary.code === null;
}

function isCalled({ name }: Boundary, ...names: readonly (string | null)[]): boolean {
  return name !== null && names.some((one) => one?.toLowerCase() === name.toLowerCase());
}
