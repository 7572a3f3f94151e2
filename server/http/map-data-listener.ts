import type { RequestListener } from 'node:http';

import type { MapData } from '#server/domain/map-data.ts';

import { encodeFile, sendEncoded } from './encoded-file.ts';
import { refuse } from './file-answer.ts';

const PATH = '/map-data';

/** Whether the boundaries of cities and counties are asked for at this path. */
export function isMapDataPath(path: string): boolean {
  return path === PATH;
}

/** Without an operator's boundaries there are none, which is no failure. */
const NONE: MapData = { type: 'FeatureCollection', note: null, features: [] };

/** The boundaries that an operator gave, as GeoJSON; a collection of nothing where none were given. */
export function createMapDataListener(mapData: MapData | null): RequestListener {
  const file = encodeFile(JSON.stringify(mapData ?? NONE), 'application/geo+json');
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, {
        zh: '边界只能用 GET 取得。',
        en: 'Boundaries are asked for with GET.',
      });
      return;
    }
    void file.then((made) => {
      response.setHeader('Vary', 'Accept-Encoding');
      response.setHeader('Cache-Control', 'no-cache');
      sendEncoded(made, request, response);
    });
  };
}
