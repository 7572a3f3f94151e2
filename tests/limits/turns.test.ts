import { setImmediate } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { Budgets } from '#server/limits/budgets.ts';
import { Deadline } from '#server/limits/deadline.ts';
import { Turns } from '#server/limits/turns.ts';

/** Work that goes on until it is told to end. */
function openWork() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    work: () => done,
    end: () => {
      end();
    },
  };
}

describe('turns', () => {
  test('let another client in before what more the first has sent', async () => {
    const turns = new Turns({ atOnce: 2, ofOneClient: 1, waiting: 10 });
    const order: string[] = [];
    const long = openWork();
    const first = turns.take('greedy', long.work);
    const second = turns.take('greedy', async () => {
      order.push('greedy');
      await setImmediate();
    });
    const other = turns.take('other', async () => {
      order.push('other');
      await setImmediate();
    });
    await other;
    expect(order).toStrictEqual(['other']);
    long.end();
    await Promise.all([first, second]);
    expect(order).toStrictEqual(['other', 'greedy']);
  });

  test('refuse a client whose line is too long, and nobody else', async () => {
    const turns = new Turns({ atOnce: 5, ofOneClient: 1, waiting: 1 });
    const long = openWork();
    const taken = [turns.take('greedy', long.work), turns.take('greedy', long.work)];
    await expect(turns.take('greedy', long.work)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    await expect(turns.take('other', () => Promise.resolve(1))).resolves.toBe(1);
    long.end();
    await Promise.all(taken);
    await expect(turns.take('greedy', () => Promise.resolve(2))).resolves.toBe(2);
  });
});

describe('a budget', () => {
  test('is told as it is spent, each client’s its own, and refuses what is beyond it', async () => {
    const budgets = new Budgets(100);
    expect(await budgets.spend('a', 60)).toMatchObject({ most: 100, remaining: 40 });
    await expect(budgets.spend('a', 60)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { most: 100 },
    });
    expect(await budgets.spend('b', 10)).toMatchObject({ remaining: 90 });
  });
});

describe('a deadline', () => {
  test('fails work that takes longer, and aborts what the work waits for', async () => {
    const deadline = new Deadline(new AbortController().signal);
    await expect(deadline.hold(openWork().work(), 10)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(deadline.signal.aborted).toBe(true);
  });

  test('is met when the reader goes away', async () => {
    const leaving = new AbortController();
    const deadline = new Deadline(leaving.signal);
    const held = deadline.hold(openWork().work(), 60_000);
    leaving.abort();
    await expect(held).rejects.toThrow();
    expect(deadline.signal.aborted).toBe(true);
  });

  test('leaves alone what is done in time', async () => {
    const deadline = new Deadline(new AbortController().signal);
    await expect(deadline.hold(Promise.resolve('done'), 60_000)).resolves.toBe('done');
    expect(deadline.signal.aborted).toBe(false);
  });
});
