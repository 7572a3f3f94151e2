import { readFile } from 'node:fs/promises';

import { type MapData, MapDataFault, MOST_BYTES, parseMapData } from '#server/domain/map-data.ts';
import { StartupError } from '#server/domain/startup-errors.ts';
import type { Words } from '#server/domain/language.ts';

interface MapSettings {
  readonly mapDataFile: string | null;
  readonly mapNote: string | null;
}

/** The boundaries that an operator gives, or null where none are named. Throws STARTUP_FAILED where they cannot be used. */
export async function readMapData({ mapDataFile, mapNote }: MapSettings): Promise<MapData | null> {
  if (mapDataFile === null) {
    return null;
  }
  try {
    const bytes = await readFile(mapDataFile);
    if (bytes.length > MOST_BYTES) {
      throw new MapDataFault(tooLarge(bytes.length));
    }
    return parseMapData(bytes.toString('utf8'), mapNote);
  } catch (error) {
    const { zh, en } = wordsOf(error);
    throw new StartupError(
      `用不了 MAP_DATA 指定的边界 ${mapDataFile}：${zh}。请给出市和县区边界的 GeoJSON（经纬度，Polygon 或 MultiPolygon，带名称或 GB/T 2260 代码），或不设 MAP_DATA。`,
      `cannot use the boundaries that MAP_DATA names, ${mapDataFile}: ${en}. Give the boundaries of cities and counties as GeoJSON (degrees, Polygon or MultiPolygon, with names or codes of GB/T 2260), or leave MAP_DATA unset.`,
      { cause: error },
    );
  }
}

function tooLarge(bytes: number): Words {
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  return {
    zh: `它有 ${megabytes(bytes)} MB，最多 ${megabytes(MOST_BYTES)} MB，可先用 mapshaper 等化简`,
    en: `it has ${megabytes(bytes)} MB, and at most ${megabytes(MOST_BYTES)} MB may be; simplify it first, as with mapshaper`,
  };
}

function wordsOf(error: unknown): Words {
  if (error instanceof MapDataFault) {
    return error.words;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: reason, en: reason };
}
