import type { Query } from './query.ts';

/** Polygons as GeoJSON has them: each its outer ring and its holes, each ring points of degrees east and north. */
type Polygons = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** The outline of a city, county or district, as the server's operator gives it. */
export interface Boundary {
  readonly name: string | null;
  /** Of GB/T 2260. */
  readonly code: string | null;
  readonly polygons: Polygons;
}

/** All outlines, and what is to stand below every map of them. */
export interface Boundaries {
  readonly note: string | null;
  readonly outlines: readonly Boundary[];
}

interface Collection {
  readonly note: string | null;
  readonly features: readonly {
    readonly properties: { readonly name: string | null; readonly code: string | null };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: Polygons[number] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: Polygons };
  }[];
}

const NONE: Boundaries = { note: null, outlines: [] };

/** The boundaries that this server has; none where its operator gave none, or where they do not come: a map is drawn without them, too. */
export const boundariesQuery: Query<Boundaries> = {
  key: ['boundaries'],
  ask: async ({ signal }) => {
    try {
      const response = await fetch('/map-data', signal === undefined ? {} : { signal });
      const collection: unknown = await response.json();
      return isCollection(collection) ? boundariesOf(collection) : NONE;
    } catch {
      signal?.throwIfAborted();
      return NONE;
    }
  },
};

function boundariesOf({ note, features }: Collection): Boundaries {
  return {
    note,
    outlines: features.map(({ properties, geometry }) => ({
      ...properties,
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    })),
  };
}

// The server has parsed what its operator gave, and serves it in this form alone.
function isCollection(value: unknown): value is Collection {
  return typeof value === 'object' && value !== null && 'features' in value;
}
