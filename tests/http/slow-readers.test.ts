import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

import { afterAll, expect, inject, onTestFinished, test } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { createDoor } from '#server/http/door/door.ts';
import { createExportListener } from '#server/http/export-listener.ts';
import { createFileMaking } from '#server/http/file-making.ts';
import { listen } from '#server/http/http-server.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await listen('127.0.0.1', 0);
const making = { ...createFileMaking(), patienceMs: 4_000 };
http.serve(createDoor({}, createExportListener(graph, making)));
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** A reader who asks for all of the graph, and takes nothing of it. */
async function openSlowReader(): Promise<Socket> {
  const { hostname, port } = new URL(http.address);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET /export/jsonl HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  return socket;
}

test('readers who take nothing of their files give their turns to others', async () => {
  await Promise.all([openSlowReader(), openSlowReader()]);
  await expect.poll(() => making.turns.state.active, { timeout: 30_000 }).toBe(2);
  // Both turns of one client are taken.
  const other = await fetch(`${http.address}/export/jsonl?ids=gd-zhanjiang`, {
    signal: AbortSignal.timeout(30_000),
  });
  expect(other.status).toBe(200);
  expect(await other.text()).toContain('gd-zhanjiang');
  await expect.poll(() => making.turns.state.active, { timeout: 30_000 }).toBe(0);
});
