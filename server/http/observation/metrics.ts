import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { STORE_FORMAT, VERSION } from '#server/domain/release.ts';
import type { CacheFigures } from '#server/graph/version-cache.ts';
import type { ConnectionFigures } from '#server/graph/graph.ts';

import type { RequestFacts } from './request-facts.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COSTS = [10, 100, 1_000, 10_000, 50_000, 100_000];
/** The addresses that are told apart; every other is a page's. */
const PLACES = /^\/(graphql|export|brief|mcp|preview|assets|health|ready|metrics)(?:\/|$)/;

/** A request that is over. */
export interface Measured {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly facts: RequestFacts;
}

/** What the running server is asked for its figures. */
export interface Measurable {
  readonly connections: () => ConnectionFigures;
  readonly caches: () => Readonly<Record<string, CacheFigures>>;
  readonly isGraphUp: () => Promise<boolean>;
}

/** The figures of this process in the text that Prometheus reads. No label takes more values than the code has. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #seconds = this.#histogram('request_seconds', 'Time until a request was over', SECONDS, [
    'place',
    'question',
    'status',
  ]);
  readonly #costs = this.#histogram('question_cost', 'What questions were reckoned to cost', COSTS);
  readonly #refusals = new Counter({
    name: 'plan_atlas_errors_total',
    help: 'Errors told to readers, by code; refusals among them',
    labelNames: ['code'],
    registers: [this.#registry],
  });
  readonly #failures = this.#counter(
    'failures_total',
    'Defects met, each with its stack in the log',
  );
  readonly #bytes = this.#counter('sent_bytes_total', 'Bytes sent, heads included');
  readonly #inFlight = this.#gauge('requests_in_flight', 'Requests that are being answered');

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('info', 'What runs here', ['version', 'store_format'])
      .labels(VERSION, String(STORE_FORMAT))
      .set(1);
  }

  begun(): void {
    this.#inFlight.inc();
  }

  ended({ path, status, ms, bytes, facts }: Measured): void {
    this.#inFlight.dec();
    this.#seconds
      .labels(PLACES.exec(path)?.[1] ?? 'page', facts.question ?? '', String(status))
      .observe(ms / 1000);
    this.#bytes.inc(bytes);
    this.#failures.inc(facts.failures.size);
    if (facts.cost !== null) {
      this.#costs.observe(facts.cost);
    }
    for (const code of facts.codes) {
      this.#refusals.labels(code).inc();
    }
  }

  /** From now on tells the figures of these, too. */
  watch({ connections, caches, isGraphUp }: Measurable): void {
    this.#gauge('neo4j_up', 'Whether Neo4j answers', [], async (gauge) => {
      gauge.set((await isGraphUp()) ? 1 : 0);
    });
    this.#gauge('neo4j_connections', 'Connections to Neo4j', ['state'], (gauge) => {
      const { inUse, waiting, most } = connections();
      gauge.labels('in use').set(inUse);
      gauge.labels('waited for').set(waiting);
      gauge.labels('allowed').set(most);
    });
    const ofCache = (name: keyof CacheFigures, help: string): void => {
      this.#gauge(`cache_${name}`, help, ['cache'], (gauge) => {
        for (const [cache, figures] of Object.entries(caches())) {
          gauge.labels(cache).set(figures[name]);
        }
      });
    };
    ofCache('entries', 'What is kept');
    ofCache('characters', 'How much is kept, in characters of JSON');
    ofCache('hits', 'How often something was at hand, since the start');
    ofCache('misses', 'How often something was not at hand, since the start');
  }

  get mediaType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #histogram(name: string, help: string, buckets: number[], labelNames: string[] = []) {
    const registers = [this.#registry];
    return new Histogram({ name: `plan_atlas_${name}`, help, buckets, labelNames, registers });
  }

  #counter(name: string, help: string) {
    return new Counter({ name: `plan_atlas_${name}`, help, registers: [this.#registry] });
  }

  #gauge(
    name: string,
    help: string,
    labelNames: string[] = [],
    collect?: (gauge: Gauge) => void | Promise<void>,
  ): Gauge {
    return new Gauge({
      name: `plan_atlas_${name}`,
      help,
      labelNames,
      registers: [this.#registry],
      ...(collect === undefined
        ? {}
        : {
            collect() {
              return collect(this);
            },
          }),
    });
  }
}
