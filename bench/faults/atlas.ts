import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { z } from 'zod';

const POLL_MS = 250;
const PATIENCE_MS = 240_000;

const Owner = z.object({ pid: z.number(), jvmPid: z.number().nullable() });
const Answer = z.object({
  data: z.object({ entity: z.object({ name: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

let asked = 0;

/** The product in a process of its own, with all that it says. */
export class Atlas {
  readonly lines: string[] = [];
  readonly #folder: string;
  readonly #child: ChildProcess;
  #address: string | null = null;

  constructor(variables: NodeJS.ProcessEnv) {
    this.#folder = variables['DATA_DIR'] ?? '';
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      env: { ...process.env, PORT: '0', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream !== null) {
        createInterface({ input: stream }).on('line', (line) => {
          this.lines.push(line);
          this.#address ??= /^ready (\S+)/.exec(line)?.[1] ?? null;
        });
      }
    }
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Waits until it has printed such a line, or has ended. */
  async said(pattern: RegExp): Promise<string | null> {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const line = this.lines.find((one) => pattern.test(one));
      if (line !== undefined || this.hasEnded) {
        return line ?? null;
      }
      await sleep(POLL_MS);
    }
    return null;
  }

  /** What it says when it has ended by itself: its last words, in English. */
  async lastWords(): Promise<string> {
    await this.said(/^ready /);
    await sleep(POLL_MS);
    return this.lines.filter((line) => line.trim() !== '').at(-1) ?? '';
  }

  /** What a reader gets just now: the name that was asked for, or what went wrong. */
  async read(): Promise<string> {
    asked += 1;
    const query = `{ entity(ref: {id: "gd-zhanjiang"}) { name q${String(asked)}: aliases } }`;
    try {
      const response = await fetch(`${this.#address ?? 'http://127.0.0.1:9'}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query }),
        signal: AbortSignal.timeout(30_000),
      });
      const { data, errors } = Answer.parse(await response.json());
      return data?.entity?.name ?? `${String(response.status)} ${errors?.[0]?.message ?? ''}`;
    } catch (error) {
      return error instanceof Error ? `no answer (${error.name})` : 'no answer';
    }
  }

  /** What a reader gets once it is no answer; what was read just before is at hand for half a second. */
  async readFailing(): Promise<string> {
    let got = await this.read();
    for (let tries = 0; got === '湛江市' && tries < 200; tries += 1) {
      await sleep(50);
      got = await this.read();
    }
    return got;
  }

  /** Seconds until readers get what they ask for. */
  async secondsUntilServing(begin = performance.now()): Promise<string> {
    const deadline = begin + PATIENCE_MS;
    while (performance.now() < deadline && !this.hasEnded) {
      if ((await this.read()) === '湛江市') {
        return ((performance.now() - begin) / 1000).toFixed(1);
      }
      await sleep(POLL_MS);
    }
    return 'not';
  }

  /** The process of its own Neo4j. */
  neo4j(): number {
    const owner = readFileSync(join(this.#folder, 'neo4j', 'owner.json'), 'utf8');
    return Owner.parse(JSON.parse(owner)).jvmPid ?? 0;
  }

  signalNeo4j(signal: NodeJS.Signals): void {
    process.kill(this.neo4j(), signal);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.hasEnded) {
      const exited = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exited;
    }
  }
}

/** What `npm run graph:verify` finds: the checksum of what is stored, and whether it is what was loaded. */
export async function verify(variables: NodeJS.ProcessEnv): Promise<string> {
  const command = ['--import', 'tsx', 'server/verify-command.ts'];
  const env = { ...process.env, ...variables };
  const told = await promisify(execFile)(process.execPath, command, { env }).then(
    ({ stdout }) => stdout,
    (error: unknown) => z.looseObject({ stdout: z.string() }).parse(error).stdout,
  );
  const sum = /: (\d+-[0-9a-f]+)/.exec(told)?.[1] ?? 'none';
  return told.includes('as it was loaded\n') && told.includes('完好')
    ? `${sum}, whole`
    : `${sum}, not whole`;
}
