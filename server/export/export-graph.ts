import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { GraphChangedError, NothingLoadedError } from '#server/domain/errors.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';

import type { ExportAbout } from './export-about.ts';
import type { ExportFilter } from './export-filter.ts';
import { ExportedEntity, ExportedPlan, ExportedRelation } from './export-records.ts';
import { readPapers } from './exported-papers.ts';
import { findExported, requireRelations } from './find-exported.ts';

const statement = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const PLANS = statement('./plans.cypher');
const ENTITIES = statement('./entities.cypher');
const RELATIONS = statement('./relations.cypher');

/** So many records are read at once. A reader who is slow to take them holds nothing open in the database meanwhile. */
const PAGE = 2_000;

const PlanRow = z.object({ plan: ExportedPlan });
const EntityRow = z.object({ sortKey: z.string(), entity: ExportedEntity });
const RelationRow = z.object({ sortKey: z.string(), relation: ExportedRelation });

/** What is taken away. A writer may go through the entities and the relations as often as it needs. */
export interface ExportSource {
  readonly about: ExportAbout;
  /** In the plan's order. */
  readonly entities: () => AsyncIterable<ExportedEntity>;
  /** By type, what is stated first, then in the plan's order. */
  readonly relations: () => AsyncIterable<ExportedRelation>;
}

export interface ExportQuestion {
  readonly graph: Graph;
  readonly filter: ExportFilter;
  /** The day, as in 2026-11-25. */
  readonly exportedOn: string;
  readonly signal?: AbortSignal | undefined;
  /** The version that is to be taken away, where it was asked for before; else the one that is stored. */
  readonly version?: string;
}

/**
 * The graph, or the part of it that is asked for, page by page. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what the filter
 * names, NOTHING_LOADED where there is no plan, and, in the midst of it, GRAPH_CHANGED where the plans are loaded anew
 * meanwhile, so that no export mixes two versions.
 */
export async function exportGraph(question: ExportQuestion): Promise<ExportSource> {
  const { graph, filter, exportedOn, signal } = question;
  const version = question.version ?? (await graph.versionNow());
  const plans = await readPlans(question);
  if (plans.length === 0) {
    throw new NothingLoadedError();
  }
  const reading = new Reading(graph);
  const ids = await findExported(reading, filter, signal);
  const { relations } = filter;
  await requireRelations(reading, relations, signal);
  async function* read<Row extends { readonly sortKey: string }>(
    cypher: string,
    row: z.ZodType<Row>,
  ): AsyncGenerator<Row> {
    yield* pages(question, { ids, relations }, cypher, row);
    if ((await graph.versionNow()) !== version) {
      throw new GraphChangedError();
    }
  }
  return {
    about: {
      plans,
      exportedOn,
      isFiltered: ids !== null || relations !== null,
      papers: await readPapers(graph, ids),
    },
    async *entities() {
      for await (const { entity } of read(ENTITIES, EntityRow)) {
        yield entity;
      }
    },
    async *relations() {
      for await (const { relation } of read(RELATIONS, RelationRow)) {
        yield relation;
      }
    },
  };
}

async function readPlans({ graph, signal }: ExportQuestion): Promise<ExportedPlan[]> {
  const rows = await graph.read(PLANS, {}, PlanRow, signal);
  return rows.map(({ plan }) => plan);
}

async function* pages<Row extends { readonly sortKey: string }>(
  { graph, signal }: ExportQuestion,
  part: Pick<ExportFilter, 'relations'> & { readonly ids: readonly string[] | null },
  cypher: string,
  row: z.ZodType<Row>,
): AsyncGenerator<Row> {
  let after = '';
  for (;;) {
    const page = await graph.read(cypher, { after, ...part, first: PAGE }, row, signal);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) {
      return;
    }
    after = last.sortKey;
  }
}
