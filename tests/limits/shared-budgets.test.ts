import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import getPort from 'get-port';
import { describe, expect, onTestFinished, test } from 'vitest';

import { openBudgets } from '#server/limits/shared-budgets.ts';

const hasRedis = spawnSync('redis-server', ['--version']).error === undefined;

/** A Redis of its own that keeps nothing, once it takes connections. */
async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no']);
  onTestFinished(() => {
    redis.kill();
  });
  for await (const line of createInterface({ input: redis.stdout })) {
    if (line.includes('Ready to accept connections')) {
      break;
    }
  }
  redis.stdout.resume();
  return redis;
}

/** As a server opens them; tells what it logs. */
function openShared(url: string) {
  const lines: string[] = [];
  const opened = openBudgets(100, url, (line) => lines.push(line));
  onTestFinished(() => opened.close());
  return { budgets: opened.budgets, lines };
}

/** What is left after this much, once budgets are kept in Redis. */
const spendOf = (server: ReturnType<typeof openShared>, cost: number) => async () =>
  (await server.budgets.spend('reader', cost)).remaining;

describe.skipIf(!hasRedis)(
  'servers with one Redis (skipped where redis-server is not installed)',
  () => {
    test('keep a client’s budget together', async () => {
      const port = await getPort();
      await startRedis(port);
      const url = `redis://127.0.0.1:${String(port)}`;
      const [one, other] = [openShared(url), openShared(url)];
      // Until a server is connected, it keeps budgets of its own.
      await expect.poll(spendOf(one, 0)).toBe(100);
      await expect
        .poll(async () => {
          await one.budgets.spend('probe', 1);
          return (await other.budgets.spend('probe', 0)).remaining;
        })
        .toBeLessThan(100);
      expect(await spendOf(one, 60)()).toBe(40);
      expect(await spendOf(other, 30)()).toBe(10);
      await expect(other.budgets.spend('reader', 20)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
      });
      expect((await one.budgets.spend('another', 20)).remaining).toBe(80);
    });

    test('go on by budgets of their own while it is away, and say so once', async () => {
      const port = await getPort();
      const redis = await startRedis(port);
      const server = openShared(`redis://127.0.0.1:${String(port)}`);
      await expect.poll(spendOf(server, 1)).toBeLessThan(100);
      redis.kill();
      await once(redis, 'exit');
      await expect.poll(() => server.lines.length, { timeout: 5_000 }).toBe(1);
      expect(server.lines[0]).toMatch(/REDIS_URL cannot be reached/);
      expect((await server.budgets.spend('later', 10)).remaining).toBe(90);
      await startRedis(port);
      await expect.poll(() => server.lines.length, { timeout: 10_000 }).toBe(2);
      expect(server.lines[1]).toMatch(/REDIS_URL is back/);
    });
  },
);
