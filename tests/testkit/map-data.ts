/** Boundaries of our own making: squares for some counties, none of them where it lies. */
type Ring = readonly (readonly [number, number])[];

/** A square, one degree wide, its ring running as RFC 7946 wants it, or the other way round. */
export function square(east: number, north: number, isClockwise = false): Ring {
  const ring: Ring = [
    [east, north],
    [east + 1, north],
    [east + 1, north + 1],
    [east, north + 1],
    [east, north],
  ];
  return isClockwise ? ring.toReversed() : ring;
}

export function feature(
  properties: Readonly<Record<string, unknown>>,
  ...rings: readonly Ring[]
): object {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

export function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/**
 * Three counties beside each other, told by code, by number and by name, and one below in two parts, one of them with a hole; a city
 * around them, and a county of nobody's.
 */
export const MADE_UP = collection(
  feature({ adcode: 440981, name: '高州' }, square(0, 1, true)),
  feature({ gb: '156440902' }, square(1, 1)),
  feature({ NAME: '信宜市' }, square(2, 1)),
  {
    type: 'Feature',
    properties: { name: '雷州市' },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          square(0, -0.5),
          [
            [0.4, 0],
            [0.4, 0.2],
            [0.6, 0.2],
            [0.6, 0],
            [0.4, 0],
          ],
        ],
        [square(2, -0.5, true)],
      ],
    },
  },
  feature({ name: '茂名市' }, [
    [0, 1],
    [3, 1],
    [3, 2],
    [0, 2],
    [0, 1],
  ]),
  feature({ name: '某县' }, square(1, -0.5)),
);
