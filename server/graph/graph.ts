import { readFileSync } from 'node:fs';

import neo4j, { type Driver, type ManagedTransaction, type QueryConfig } from 'neo4j-driver';
import { z } from 'zod';

import { AtlasError, CancelledError, GraphUnreachableError } from '#server/domain/errors.ts';
import type { AskAbsence, GraphConnection } from '#server/domain/graph-connection.ts';
import { VERSION } from '#server/domain/release.ts';

import { explainFailure } from './failures.ts';
import { toCypher, type Parameter } from './parameters.ts';
import { mapInTurns } from './map-in-turns.ts';
import { VersionCache } from './version-cache.ts';
import { VersionWatch } from './version-watch.ts';
import { withDeadline } from './with-deadline.ts';

export type Parameters = Readonly<Record<string, Parameter>>;

/** How many connections to Neo4j are in use, how many statements wait for one, and how many there may be. */
export interface ConnectionFigures {
  readonly inUse: number;
  readonly waiting: number;
  readonly most: number;
}

/** Runs one statement inside a transaction that writes. */
export type Run = (statement: string, parameters?: Parameters) => Promise<readonly object[]>;

const MOST_CONNECTIONS = 20;
const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 120_000;
/** One that has said nothing for so much longer than it may take is frozen, or the way to it is cut. */
const GRACE_MS = 2_000;

const READ_VERSION = readFileSync(new URL('./version.cypher', import.meta.url), 'utf8');
const VersionRow = z.object({ version: z.string() });
const AnyRow = z.record(z.string(), z.unknown());
type AnyRow = z.infer<typeof AnyRow>;
/** How much of what was found may be kept, in the characters of statements, parameters and rows as JSON. */
const MOST_KEPT = 32_000_000;

/**
 * The graph in Neo4j. Reads are routed as reads, so that a cluster spreads them and a single server refuses a write in
 * one. Throws GRAPH_UNREACHABLE where Neo4j does not answer, SERVER_BUSY where no connection
 * comes free, TIMEOUT and TOO_EXPENSIVE where it gives up.
 */
export class Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #absence: AskAbsence;
  #underWay = 0;
  readonly #watch = new VersionWatch(async () => {
    const [row] = await this.read(READ_VERSION, {}, VersionRow);
    return row?.version ?? '';
  });
  /** What statements found under the version that is stored; see reading.ts. */
  readonly found = new VersionCache<readonly AnyRow[]>(MOST_KEPT);

  constructor(connection: GraphConnection, database: string, absence: AskAbsence = () => null) {
    this.#database = database;
    this.#absence = absence;
    this.#driver = neo4j.driver(
      connection.uri,
      neo4j.auth.basic(connection.user, connection.password),
      {
        disableLosslessIntegers: true,
        maxConnectionPoolSize: MOST_CONNECTIONS,
        connectionAcquisitionTimeout: 3_000,
        connectionTimeout: 3_000,
        connectionLivenessCheckTimeout: 30_000,
        maxTransactionRetryTime: 2_000,
        userAgent: `plan-atlas/${VERSION}`,
      },
    );
  }

  /** Each statement that is under way takes one connection; the driver does not tell. */
  get connections(): ConnectionFigures {
    const inUse = Math.min(this.#underWay, MOST_CONNECTIONS);
    return { inUse, waiting: this.#underWay - inUse, most: MOST_CONNECTIONS };
  }

  /** One statement, one round trip: its rows, parsed. `signal` cancels it in the database too. */
  async read<Row>(
    statement: string,
    parameters: Parameters,
    row: z.ZodType<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    const config: QueryConfig = {
      database: this.#database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: READ_TIMEOUT_MS },
      ...(signal === undefined ? {} : { signal }),
    };
    const { records } = await this.#explained(
      READ_TIMEOUT_MS,
      () => {
        // The driver takes no notice of a signal that was aborted before.
        signal?.throwIfAborted();
        return this.#driver.executeQuery(statement, toCypherMap(parameters), config);
      },
      signal,
    );
    return mapInTurns(records, (record) => row.parse(record.toObject()));
  }

  /** Has a statement planned, so that the first who asks it does not wait for that. Nothing is run. */
  async plan(statement: string, signal?: AbortSignal): Promise<void> {
    await this.read(['EXPLAIN', statement].join(' '), { given: {} }, AnyRow, signal);
  }

  /** Which version of the graph is stored, as it was half a second ago or later. What was found under another is out of date. */
  version(): Promise<string> {
    return this.#watch.current();
  }

  /** Which version is stored now, or was stored since this was asked. */
  versionNow(): Promise<string> {
    return this.#watch.now();
  }

  /** Several statements in one transaction: all of them take effect, or none. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await this.#explained(WRITE_TIMEOUT_MS, () =>
        session.executeWrite((transaction) => work(runIn(transaction)), {
          timeout: WRITE_TIMEOUT_MS,
        }),
      );
    } finally {
      this.#watch.forget();
      await session.close();
    }
  }

  /** A statement that changes the schema, in a transaction of its own. */
  async execute(statement: string): Promise<void> {
    await this.#explained(WRITE_TIMEOUT_MS, () =>
      this.#driver.executeQuery(statement, {}, { database: this.#database }),
    );
    this.#watch.forget();
  }

  /** Throws unless Neo4j answers and lets us in. */
  async verify(): Promise<void> {
    await this.#explained(READ_TIMEOUT_MS, () =>
      this.#driver.verifyConnectivity({ database: this.#database }),
    );
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** That it does not answer, with what is known of since when; `reason` is the driver's code, or ours where it has none. */
  #away(reason: string, cause: unknown): GraphUnreachableError {
    return new GraphUnreachableError(reason, this.#absence(), { cause });
  }

  async #explained<Result>(
    timeoutMs: number,
    action: () => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    this.#underWay += 1;
    try {
      // What is known to be away is not waited for: its connections may be open, and say nothing.
      if (this.#absence() !== null) {
        throw this.#away('Away', undefined);
      }
      return await withDeadline(action(), timeoutMs + GRACE_MS, () =>
        this.#away('Silent', undefined),
      );
    } catch (error) {
      if (signal?.aborted === true) {
        const reason: unknown = signal.reason;
        throw reason instanceof AtlasError ? reason : new CancelledError({ cause: error });
      }
      const explained = explainFailure(error, timeoutMs);
      throw explained instanceof GraphUnreachableError
        ? this.#away(explained.facts.reason, error)
        : explained;
    } finally {
      this.#underWay -= 1;
    }
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (statement, parameters = {}) => {
    const { records } = await transaction.run(statement, toCypherMap(parameters));
    return records.map((record) => record.toObject());
  };
}

function toCypherMap(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, toCypher(value)]),
  );
}
