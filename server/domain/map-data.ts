import { z } from 'zod';

import type { Words } from './language.ts';

/** A degree east and a degree north; what stands behind them, such as a height, is left out. */
const Position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.unknown())
  .transform(([east, north]): readonly [number, number] => [rounded(east), rounded(north)]);

const Ring = z
  .array(Position)
  .min(4)
  .refine((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  });

const Area = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
type Area = z.infer<typeof Area>;

const Feature = z.object({
  type: z.literal('Feature'),
  id: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.unknown().optional(),
});

const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).min(1),
});

/** The area of a city, county or district, as an operator gives it. */
interface MapFeature {
  readonly type: 'Feature';
  readonly properties: { readonly name: string | null; readonly code: string | null };
  readonly geometry: Area;
}

/** Boundaries as they are served: GeoJSON (RFC 7946) with what a map needs, and nothing else. */
export interface MapData {
  readonly type: 'FeatureCollection';
  /** What is to stand below every map that is drawn from them. */
  readonly note: string | null;
  readonly features: readonly MapFeature[];
}

/** Why boundaries cannot be used, in both languages. */
export class MapDataFault extends Error {
  override readonly name = 'MapDataFault';
  readonly words: Words;
  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}

/** More bytes or features than these would be a country's, drawn finer than a page can show. */
export const MOST_BYTES = 10_000_000;
const MOST_FEATURES = 5_000;

/** A ten-thousandth of a degree is some ten metres: less than a pixel of any map of ours. */
const FINEST = 10_000;

/** Where files of boundaries have names and codes. */
const NAMES = ['name', 'NAME', 'Name', '名称', '县名', '市名'];
const CODES = ['adcode', 'ADCODE', 'code', 'CODE', 'gb', 'PAC', '代码'];
/** GB/T 2260, alone, after the country's number or before the digits of what is smaller. */
const CODE = /^(?:156)?(\d{6})(?:0{3}|0{6})?$/;

/** Reads GeoJSON; throws MapDataFault, which names the feature at fault. */
export function parseMapData(text: string, note: string | null = null): MapData {
  const collection = Collection.safeParse(jsonOf(text));
  if (!collection.success) {
    throw new MapDataFault({
      zh: '它不是含有要素的 GeoJSON FeatureCollection',
      en: 'it is no GeoJSON FeatureCollection with features',
    });
  }
  const { features } = collection.data;
  if (features.length > MOST_FEATURES) {
    throw new MapDataFault({
      zh: `要素有 ${String(features.length)} 个，最多 ${String(MOST_FEATURES)} 个`,
      en: `it has ${String(features.length)} features, and at most ${String(MOST_FEATURES)} may be`,
    });
  }
  return { type: 'FeatureCollection', note, features: features.map(featureOf) };
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch (error) {
    throw new MapDataFault({ zh: '它不是 JSON', en: 'it is no JSON' }, { cause: error });
  }
}

function featureOf(value: unknown, index: number): MapFeature {
  const feature = Feature.safeParse(value);
  if (!feature.success) {
    throw faultOf(index, null, {
      zh: '不是 GeoJSON 的 Feature',
      en: 'is no Feature of GeoJSON',
    });
  }
  const { id, properties } = feature.data;
  const name = textAt(properties, NAMES);
  const code = CODE.exec(textAt(properties, CODES) ?? textOf(id) ?? '')?.[1] ?? null;
  const called = name ?? code;
  if (called === null) {
    throw faultOf(index, null, {
      zh: `没有名称（${NAMES.join('、')}），也没有 GB/T 2260 代码（${CODES.join('、')} 或 id）`,
      en: `has no name (${NAMES.join(', ')}) and no code of GB/T 2260 (${CODES.join(', ')} or id)`,
    });
  }
  const geometry = Area.safeParse(feature.data.geometry);
  if (!geometry.success) {
    const isShape = geometry.error.issues.some(({ path }) => path[0] === 'coordinates');
    throw faultOf(index, called, isShape ? COORDINATES : SHAPE);
  }
  return { type: 'Feature', properties: { name, code }, geometry: geometry.data };
}

const SHAPE: Words = {
  zh: '的几何不是 Polygon 或 MultiPolygon',
  en: 'is no Polygon or MultiPolygon',
};
const COORDINATES: Words = {
  zh: '的坐标有误：每个环是至少四个首尾相同的点，先经度（-180 到 180）后纬度（-90 到 90）',
  en: 'has coordinates that are none: a ring is at least four points, the first as the last, each degrees east (-180 to 180) and then north (-90 to 90)',
};

function faultOf(index: number, called: string | null, what: Words): MapDataFault {
  const number = String(index + 1);
  return new MapDataFault({
    zh: `第 ${number} 个要素${called === null ? '' : `（${called}）`}${what.zh}`,
    en: `feature ${number}${called === null ? '' : ` (${called})`} ${what.en}`,
  });
}

function textAt(
  properties: Readonly<Record<string, unknown>> | null | undefined,
  keys: readonly string[],
): string | null {
  return keys.map((key) => textOf(properties?.[key])).find((text) => text !== null) ?? null;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}

function rounded(degrees: number): number {
  return Math.round(degrees * FINEST) / FINEST;
}
