import { describe, expect, test } from 'vitest';

import { MapDataFault, parseMapData } from '#server/domain/map-data.ts';
import { collection, feature, MADE_UP, square } from '#tests/testkit/map-data.ts';

const RING = square(110, 21);

/** Why this is refused, in both languages; an empty text where it is not. */
function refusalOf(text: string): string {
  try {
    parseMapData(text);
    return '';
  } catch (error) {
    return error instanceof MapDataFault ? `${error.words.zh} / ${error.words.en}` : String(error);
  }
}

describe('boundaries', () => {
  test('keep a name and a code of GB/T 2260, as the sources of such files write them, and nothing else', () => {
    const { features } = parseMapData(
      collection(
        feature({ adcode: 440981, name: '高州市', centroid: [1, 2] }, RING),
        feature({ gb: '156440802', name: '赤坎区' }, RING),
        feature({ PAC: '440802000000' }, RING),
        { ...feature({ 名称: '甲县' }, RING), id: 440825 },
      ),
      'approved',
    );
    expect(features.map(({ properties }) => properties)).toStrictEqual([
      { name: '高州市', code: '440981' },
      { name: '赤坎区', code: '440802' },
      { name: null, code: '440802' },
      { name: '甲县', code: '440825' },
    ]);
  });

  test('are kept to some ten metres, without heights', () => {
    const [first] = parseMapData(
      collection(
        feature({ name: '甲县' }, [
          [110.123456, 21.98765432],
          [111, 21],
          [111, 22],
          [110.123456, 21.98765432],
        ]),
      ),
    ).features;
    expect(first?.geometry.coordinates).toStrictEqual([
      [
        [110.1235, 21.9877],
        [111, 21],
        [111, 22],
        [110.1235, 21.9877],
      ],
    ]);
  });

  test('may run either way round, in parts and with holes', () => {
    expect(refusalOf(MADE_UP)).toBe('');
  });

  test.each([
    ['no JSON', 'no map', '它不是 JSON / it is no JSON'],
    ['a feature alone', JSON.stringify(feature({}, RING)), 'no GeoJSON FeatureCollection'],
    ['a collection of nothing', collection(), '它不是含有要素的 GeoJSON FeatureCollection'],
    [
      'a feature that nobody can find',
      collection(feature({ name: '甲县' }, RING), feature({ level: 3 }, RING)),
      '第 2 个要素没有名称（name、NAME、Name、名称、县名、市名），也没有 GB/T 2260 代码',
    ],
    [
      'a point',
      collection({
        type: 'Feature',
        properties: { name: '甲县' },
        geometry: { type: 'Point', coordinates: [110, 21] },
      }),
      '第 1 个要素（甲县）的几何不是 Polygon 或 MultiPolygon / feature 1 (甲县) is no Polygon',
    ],
    [
      'metres',
      collection(feature({ name: '乙县' }, square(423_000, 2_360_000))),
      '第 1 个要素（乙县）的坐标有误',
    ],
    [
      'a ring that is open',
      collection(feature({ adcode: 440825 }, RING.slice(0, 4))),
      'feature 1 (440825) has coordinates that are none',
    ],
    ['what is no feature', collection(7), '第 1 个要素不是 GeoJSON 的 Feature'],
    [
      'a country’s',
      collection(...Array.from({ length: 5_001 }, () => feature({ name: '甲县' }, RING))),
      '最多 5000 个',
    ],
  ])('are refused where they are %s, with what is at fault', (_what, text, reason) => {
    expect(refusalOf(text)).toContain(reason);
  });
});
