/**
 * Honest load with attacks mixed in, for as long as wanted: `npm run soak -- http://localhost:4000 30`, the minutes last, by 16
 * connections. Prints a row a minute: how many answers, how long they took, and what the server's process holds, by its /metrics; at
 * the end whether anything was answered by a 5xx but 503, or broken off.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { EXAMPLES } from '#server/http/examples.ts';

import { ATTACKS } from './attack/attacks.ts';
import { post, send, type Outcome, type Send } from './attack/send.ts';

const CONNECTIONS = 16;
const ATTACK_EVERY_MS = 5_000;
const MINUTE_MS = 60_000;

const address = process.argv[2] ?? 'http://localhost:4000';
const minutes = Number(process.argv[3] ?? 30);
const end = performance.now() + minutes * MINUTE_MS;

/** What was seen since the last row. */
let took: number[] = [];
let attacks = 0;
const unexpected = new Map<string, number>();
const refused = new Map<number, number>();

function note({ status, code }: Outcome): void {
  if (status === 503 || status === 429) {
    refused.set(status, (refused.get(status) ?? 0) + 1);
  } else if (status === 0 || status >= 500) {
    const what = `${String(status)} ${code ?? ''}`;
    unexpected.set(what, (unexpected.get(what) ?? 0) + 1);
  }
}

let asked = 0;
const HONEST: readonly ((number: number) => Send)[] = [
  ...EXAMPLES.map(
    ({ query }) =>
      (number: number) =>
        // Some were asked before, some were not.
        post({ query: number % 3 === 0 ? `${query}\n#${String(number)}` : query }),
  ),
  () => send('/'),
  () => send('/entity/gd-zhanjiang'),
  (number) => send(`/export/jsonl?section=${String((number % 8) + 1)}`),
];

async function read(): Promise<void> {
  while (performance.now() < end) {
    asked += 1;
    const number = asked;
    const ask = HONEST[number % HONEST.length];
    const begin = performance.now();
    if (ask !== undefined) {
      note(await ask(number)(address));
    }
    took.push(performance.now() - begin);
  }
}

async function attack(): Promise<void> {
  for (let turn = 0; performance.now() < end; turn += 1) {
    const { requests } = ATTACKS[turn % ATTACKS.length] ?? { requests: [] };
    for (const outcome of await Promise.all(requests.map((one) => one(address)))) {
      note(outcome);
    }
    attacks += 1;
    await sleep(ATTACK_EVERY_MS);
  }
}

/** What the server holds in memory, in MB. */
async function memory(): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1];
  return Math.round(Number(bytes) / 1e6);
}

function at(share: number, sorted: readonly number[]): string {
  return String(Math.round(sorted[Math.floor(sorted.length * share)] ?? 0));
}

async function tell(): Promise<void> {
  for (let minute = 0; minute <= minutes; minute += 1) {
    const sorted = took.toSorted((one, other) => one - other);
    took = [];
    const cells = [
      String(minute),
      String(sorted.length),
      at(0.5, sorted),
      at(0.95, sorted),
      String(attacks),
      String(await memory()),
    ];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
    if (minute < minutes) {
      await sleep(MINUTE_MS);
    }
  }
}

process.stdout.write(
  '| minute | answers | p50 (ms) | p95 (ms) | attacks so far | resident (MB) |\n',
);
process.stdout.write('| --: | --: | --: | --: | --: | --: |\n');
await Promise.all([tell(), attack(), ...Array.from({ length: CONNECTIONS }, read)]);
process.stdout.write(
  `\nrefused: ${JSON.stringify(Object.fromEntries(refused))}; unexpected: ${JSON.stringify(Object.fromEntries(unexpected))}\n`,
);
process.exitCode = unexpected.size === 0 ? 0 : 1;
