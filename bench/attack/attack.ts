/**
 * What a stranger may send to a running server, and what others notice of it: `npm run attack -- http://localhost:4000`. Beside each
 * attack another process asks a light question every 50 ms, each time another. Prints a row an attack: how long it took, what it was answered,
 * and the 95th percentile and the worst of the light questions, in milliseconds. Fails where a row passes the bounds of
 * docs/performance.md, or a 5xx other than 503 is seen.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';

import { z } from 'zod';

import { ATTACKS } from './attacks.ts';
import type { Attack, Outcome } from './send.ts';

const MOST_MS = 2_000;
const MOST_PROBE_P95_MS = 100;
const MOST_PROBE_MS = 250;

const address = process.argv[2] ?? 'http://localhost:4000';

// A worker of the same process would share what the attacker is busy with.
const prober = fork(new URL('./probe.ts', import.meta.url), [address]);
const Told = z.tuple([z.array(z.number())]).rest(z.unknown());

interface Row {
  readonly name: string;
  readonly ms: number;
  readonly answers: string;
  readonly p95: number;
  readonly worst: number;
  readonly isHeld: boolean;
}

async function run({ name, requests }: Attack): Promise<Row> {
  prober.send('begin');
  const begin = performance.now();
  const outcomes = await Promise.all(requests.map((send) => send(address)));
  const ms = performance.now() - begin;
  prober.send('end');
  const [probes] = Told.parse(await once(prober, 'message'));
  const sorted = probes.toSorted((one, other) => one - other);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  const worst = sorted.at(-1) ?? NaN;
  const isHeld =
    ms < MOST_MS && p95 < MOST_PROBE_P95_MS && worst < MOST_PROBE_MS && outcomes.every(isHonest);
  return { name, ms, answers: tally(outcomes), p95, worst, isHeld };
}

function isHonest({ status }: Outcome): boolean {
  return status !== 0 && (status < 500 || status === 503);
}

function tally(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { status, code } of outcomes) {
    const what = [status === 0 ? 'broken off' : String(status), code ?? ''].join(' ').trim();
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return Array.from(counts, ([what, count]) =>
    count === 1 ? what : `${String(count)} × ${what}`,
  ).join(', ');
}

process.stdout.write(
  '| attack | ms | answered | others, p95 | worst | held |\n|---|---|---|---|---|---|\n',
);
let failed = 0;
for (const attack of ATTACKS) {
  const { name, ms, answers, p95, worst, isHeld } = await run(attack);
  failed += isHeld ? 0 : 1;
  const figures = [ms, p95, worst].map((figure) => String(Math.round(figure)));
  process.stdout.write(
    `| ${name} | ${figures[0] ?? ''} | ${answers} | ${figures[1] ?? ''} | ${figures[2] ?? ''} | ${isHeld ? 'yes' : '**no**'} |\n`,
  );
}
prober.disconnect();
process.exitCode = failed === 0 ? 0 : 1;
