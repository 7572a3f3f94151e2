import pLimit from 'p-limit';
import { z } from 'zod';

import { AtlasError } from '#server/domain/errors.ts';

import type { Graph, Parameters } from './graph.ts';

const AnyRow = z.record(z.string(), z.unknown());
type AnyRow = z.infer<typeof AnyRow>;

/** So many statements of one request are under way at once: what is asked beside it gets its turn, however much one asks. */
const AT_ONCE = 6;

/**
 * The graph as one request reads it: under one version from the first statement to the last. What is at hand was found under that
 * version; what Neo4j gives may be of a later one, where a load comes between, so it is kept for others only once the version was
 * found to stand still after all of it had been read.
 */
export class Reading {
  readonly #graph: Graph;
  readonly #found = new Map<string, Promise<readonly AnyRow[]>>();
  readonly #toKeep: (() => void)[] = [];
  #version: Promise<string> | undefined;
  #hasRead = false;
  readonly #turn = pLimit(AT_ONCE);

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** What the same request reads after it has written. */
  renewed(): Reading {
    return new Reading(this.#graph);
  }

  /** The version that this request is answered from. */
  version(): Promise<string> {
    this.#version ??= this.#graph.version();
    return this.#version;
  }

  /** Reads what only a load changes: what was found under this version is at hand, up to a bound. */
  async find<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const key = `${statement}${JSON.stringify(parameters)}`;
    let found = this.#found.get(key);
    if (found === undefined) {
      found = this.#find(key, () => this.read(statement, parameters, AnyRow, signal));
      this.#found.set(key, found);
    }
    return (await found).map((one) => row.parse(one));
  }

  /** Reads from Neo4j, whatever is at hand. */
  async read<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    // Known before anything is read: what is read may be newer than its version then, and never older.
    await this.version();
    try {
      const rows = await this.#turn(() => this.#graph.read(statement, parameters, row, signal));
      this.#hasRead = true;
      return rows;
    } catch (error) {
      // Rows that are not what they should be may have been read in the midst of a load.
      this.#hasRead ||= !(error instanceof AtlasError);
      throw error;
    }
  }

  /** Does so once all that was read is known to be of this request's version. */
  keepLater(keep: () => void): void {
    this.#toKeep.push(keep);
  }

  /** Whether all that was read is of this request's version; else it may be of two, and the request is to be answered anew. */
  async isOfOneVersion(): Promise<boolean> {
    if (!this.#hasRead) {
      return true;
    }
    if ((await this.#graph.versionNow()) !== (await this.version())) {
      return false;
    }
    for (const keep of this.#toKeep.splice(0)) {
      keep();
    }
    return true;
  }

  async #find(key: string, read: () => Promise<AnyRow[]>): Promise<readonly AnyRow[]> {
    const version = await this.version();
    const kept = this.#graph.found.get(version, key);
    if (kept !== undefined) {
      return kept;
    }
    const rows = await read();
    this.keepLater(() => {
      this.#graph.found.keep(version, key, rows);
    });
    return rows;
  }
}
