/**
 * What a stranger may send to a running server, and what others notice of it: `npm run attack -- http://localhost:4000`. Beside each
 * attack a light question is asked every 50 ms, each time another. Prints a row an attack: how long it took, what it was answered,
 * and the 95th percentile and the worst of the light questions, in milliseconds. Fails where a row passes the bounds of
 * docs/performance.md, or a 5xx other than 503 is seen.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { ATTACKS } from './attacks.ts';
import { post, type Attack, type Outcome } from './send.ts';

const MOST_MS = 2_000;
const MOST_PROBE_P95_MS = 100;
const MOST_PROBE_MS = 250;
const EVERY_MS = 50;

const address = process.argv[2] ?? 'http://localhost:4000';

let asked = 0;
/** How long a light question takes that nobody has asked before. */
async function probe(): Promise<number> {
  asked += 1;
  const begin = performance.now();
  await post({
    query: `query Probe${String(asked)} { entity(ref: {id: "gd-zhanjiang"}) { id name } }`,
  })(address);
  return performance.now() - begin;
}

interface Row {
  readonly name: string;
  readonly ms: number;
  readonly answers: string;
  readonly p95: number;
  readonly worst: number;
  readonly isHeld: boolean;
}

async function run({ name, requests }: Attack): Promise<Row> {
  const probes: number[] = [];
  const attacking = new AbortController();
  const probing = (async () => {
    while (!attacking.signal.aborted || probes.length < 10) {
      probes.push(await probe());
      await sleep(EVERY_MS);
    }
  })();
  const begin = performance.now();
  const outcomes = await Promise.all(requests.map((send) => send(address)));
  const ms = performance.now() - begin;
  attacking.abort();
  await probing;
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
process.exitCode = failed === 0 ? 0 : 1;
