import { afterAll, expect, test } from 'vitest';

import { parseMapData } from '#server/domain/map-data.ts';
import { listen } from '#server/http/http-server.ts';
import { createMapDataListener } from '#server/http/map-data-listener.ts';
import { MADE_UP } from '#tests/testkit/map-data.ts';

const MAP_DATA = parseMapData(MADE_UP, '审图号：甲');
const http = await listen('127.0.0.1', 0);
http.serve(createMapDataListener(MAP_DATA));
afterAll(() => http.close());

const ask = (init: RequestInit = {}): Promise<Response> => fetch(`${http.address}/map-data`, init);

test('the boundaries that an operator gave are served as GeoJSON, with what is to stand below a map of them', async () => {
  const response = await ask();
  expect(response.headers.get('content-type')).toBe('application/geo+json');
  expect(await response.json()).toStrictEqual(JSON.parse(JSON.stringify(MAP_DATA)));
});

test.each(['br', 'gzip'])('they are sent compressed to who takes %s', async (encoding) => {
  const response = await ask({ headers: { 'accept-encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.json()).toMatchObject({ note: '审图号：甲' });
});

test('they are asked about each time, and not sent again while they are the same', async () => {
  const { headers } = await ask();
  expect(headers.get('cache-control')).toBe('no-cache');
  const again = await ask({ headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('they are read and not written', async () => {
  expect((await ask({ method: 'PUT', body: '{}' })).status).toBe(405);
});

test('a server without boundaries has none of them, which is no failure', async () => {
  const bare = await listen('127.0.0.1', 0);
  bare.serve(createMapDataListener(null));
  try {
    const response = await fetch(`${bare.address}/map-data`);
    expect(await response.json()).toStrictEqual({
      type: 'FeatureCollection',
      note: null,
      features: [],
    });
  } finally {
    await bare.close();
  }
});
