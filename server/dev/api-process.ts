import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { endChild } from '../embedded-neo4j/tied-child.ts';

const API = fileURLToPath(new URL('./api.ts', import.meta.url));
const STOP_PATIENCE_MS = 3_000;

/** The graph's part of the server as a process of its own, started anew as often as its sources change. */
export class ApiProcess {
  readonly #environment: NodeJS.ProcessEnv;
  #child: ChildProcess;
  #address: Promise<string | null>;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
    this.#child = this.#launch();
    this.#address = addressOf(this.#child);
  }

  /** Where it listens, as soon as it does; null where it ended instead. */
  get address(): Promise<string | null> {
    return this.#address;
  }

  /** Ends it and starts it from the sources as they are now; resolves when it listens, or has ended. */
  async restart(): Promise<void> {
    const old = this.#child;
    this.#address = endChild(old, STOP_PATIENCE_MS).then(() => {
      this.#child = this.#launch();
      return addressOf(this.#child);
    });
    await this.#address;
  }

  stop(): Promise<void> {
    return endChild(this.#child, STOP_PATIENCE_MS);
  }

  #launch(): ChildProcess {
    return fork(API, { env: this.#environment, execArgv: ['--import', 'tsx'] });
  }
}

async function addressOf(child: ChildProcess): Promise<string | null> {
  const told = once(child, 'message').then(([message]: unknown[]) => z.string().parse(message));
  const ended = once(child, 'exit').then(() => null);
  return Promise.race([told, ended]);
}
