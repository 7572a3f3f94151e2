/**
 * A process of its own that asks a light question every 50 ms, each time another, from `begin` to `end`, and then tells how long each
 * took: what the attacker's own process is busy with is not counted.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { post } from './send.ts';

const EVERY_MS = 50;
const LEAST = 10;

const address = process.argv[2] ?? 'http://localhost:4000';
let asked = 0;
let lasts = new AbortController();

async function ask(): Promise<number> {
  asked += 1;
  const begin = performance.now();
  await post({
    query: `query Probe${String(asked)} { entity(ref: {id: "gd-zhanjiang"}) { id name } }`,
  })(address);
  return performance.now() - begin;
}

async function probe({ signal }: AbortController): Promise<void> {
  const took: number[] = [];
  while (!signal.aborted || took.length < LEAST) {
    took.push(await ask());
    await sleep(EVERY_MS);
  }
  process.send?.(took);
}

process.on('message', (word) => {
  if (word === 'begin') {
    lasts = new AbortController();
    void probe(lasts);
  } else {
    lasts.abort();
  }
});
