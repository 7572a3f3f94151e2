import { z } from 'zod';

import type { Graph, Parameters } from '#server/graph/graph.ts';

import { statement } from '../load/statements.ts';

const READ_ENTITIES = statement('./read-entities.cypher', import.meta.url);
const READ_RELATIONS = statement('./read-relations.cypher', import.meta.url);
const READ_SHARED = statement('./read-shared.cypher', import.meta.url);
const READ_PLANS = statement('./read-plans.cypher', import.meta.url);
const READ_INDEXES = statement('./read-indexes.cypher', import.meta.url);

/** So many entities a page, with their names and relations: some megabytes, however many there are in all. */
const PAGE = 1_000;

const Properties = z.record(z.string(), z.unknown());

const StoredEntity = z.object({
  id: z.string(),
  types: z.array(z.string()),
  properties: Properties,
  names: z.array(Properties),
});
const StoredRelation = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: Properties,
});
const StoredShared = z.object({
  id: z.string(),
  plans: z.array(z.string()),
  contributions: z.array(z.string()),
  fingerprint: z.string(),
});
const StoredPlanNode = z.object({
  properties: z.looseObject({
    id: z.string(),
    digest: z.string(),
    checksum: z.string(),
    idPrefixes: z.array(z.string()),
  }),
  presentations: z.array(Properties),
});

export type StoredEntity = z.infer<typeof StoredEntity>;
export type StoredRelation = z.infer<typeof StoredRelation>;
export type StoredShared = z.infer<typeof StoredShared>;
export type StoredPlanNode = z.infer<typeof StoredPlanNode>;

/** Everything that loads wrote, page by page, as it is stored now. */
export class StoredPages {
  readonly #graph: Graph;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  plans(): Promise<StoredPlanNode[]> {
    return this.#graph.read(READ_PLANS, {}, StoredPlanNode);
  }

  /** The indexes that cannot be asked, each with its state. */
  async brokenIndexes(): Promise<readonly string[]> {
    const rows = await this.#graph.read(READ_INDEXES, {}, z.object({ index: z.string() }));
    return rows.map(({ index }) => index);
  }

  async *entities(): AsyncIterable<{
    readonly entities: readonly StoredEntity[];
    readonly relations: readonly StoredRelation[];
  }> {
    let from = '';
    for await (const entities of this.#pages(READ_ENTITIES, StoredEntity)) {
      const until = entities.at(-1)?.id ?? from;
      const range: Parameters = { after: from, until };
      const relations = await this.#graph.read(READ_RELATIONS, range, StoredRelation);
      yield { entities, relations };
      from = until;
    }
  }

  shared(): AsyncIterable<readonly StoredShared[]> {
    return this.#pages(READ_SHARED, StoredShared);
  }

  async *#pages<Row extends { readonly id: string }>(
    text: string,
    row: z.ZodType<Row>,
  ): AsyncIterable<readonly Row[]> {
    let after = '';
    for (;;) {
      const page = await this.#graph.read(text, { after, limit: PAGE }, row);
      yield page;
      const last = page.at(-1)?.id;
      if (last === undefined || page.length < PAGE) {
        return;
      }
      // What is damaged may come in no order, and would be read for ever.
      if (last <= after) {
        throw new RangeError(`the index of ids goes from ${after} back to ${last}`);
      }
      after = last;
    }
  }
}
