import { setTimeout as sleep } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(http.address + path, init);
const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());

describe('a workbook', () => {
  test('is made beside the event loop: others are heard while it is made', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const begin = performance.now();
    delay.enable();
    const response = await ask('/export/xlsx');
    const file = await bytesOf(response);
    delay.disable();
    expect(response.status).toBe(200);
    expect(await readSheet(file, '实体')).toHaveLength(2_142);
    // Writing it takes nearly half of the time.
    expect(delay.max / 1e6).toBeLessThan((performance.now() - begin) / 5);
  });

  test('is made once for all who ask for it under one version of the graph', async () => {
    const read = vi.spyOn(graph, 'read');
    const files = await Promise.all(
      Array.from({ length: 4 }, async () => bytesOf(await ask('/export/xlsx?section=2'))),
    );
    const once = read.mock.calls.filter(([statement]) => statement.includes('entities to take'));
    read.mockRestore();
    expect(once).toHaveLength(1);
    expect(files.every((file) => file.equals(files[0] ?? Buffer.alloc(0)))).toBe(true);
  });

  test('whose reader leaves while another waits for the same is made for the other', async () => {
    const leaving = new AbortController();
    const left = ask('/export/xlsx?section=3', { signal: leaving.signal });
    const other = ask('/export/xlsx?section=3');
    await sleep(50);
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect((await other).status).toBe(200);
    expect((await ask('/brief/xlsx?industry=锂电池')).status).toBe(200);
  });

  test('of which the reading fails is refused, not sent in part', async () => {
    const version = vi.spyOn(graph, 'versionNow');
    version.mockResolvedValueOnce('one').mockResolvedValue('another');
    const response = await ask('/export/xlsx?section=4');
    vi.restoreAllMocks();
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('新版本');
  });
});
