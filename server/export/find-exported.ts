import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Graph } from '#server/graph/graph.ts';
import { requireOne } from '#server/graph/meant-entity.ts';
import { entities } from '#server/questions/entities/entities.ts';
import type { EntityFilter } from '#server/questions/entities/entity-filter.ts';

import type { ExportFilter } from './export-filter.ts';

const FOUND = readFileSync(new URL('./found.cypher', import.meta.url), 'utf8');

const FoundRow = z.object({ id: z.string() });

/** More than any plan holds: an export has no pages. */
const ALL = 1_000_000;

/**
 * The ids of the entities that a filter is for, null for all of them. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what it
 * names.
 */
export async function findExported(
  graph: Graph,
  { ids, where }: ExportFilter,
  signal?: AbortSignal,
): Promise<readonly string[] | null> {
  const named = ids === null ? null : await requireIds(graph, ids, signal);
  const such = where === null ? null : await findSuch(graph, where, signal);
  if (named === null || such === null) {
    return named ?? such;
  }
  const wanted = new Set(such);
  return named.filter((id) => wanted.has(id));
}

async function requireIds(
  graph: Graph,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const found = await graph.read(FOUND, { ids }, FoundRow, signal);
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) {
    await requireOne(graph, { id: missing }, []);
  }
  return ids;
}

async function findSuch(
  graph: Graph,
  filter: EntityFilter,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const question = {
    filter,
    order: { by: 'PLACE', isDescending: false },
    window: { size: ALL, isBackward: false, after: null, before: null },
  } as const;
  const { rows } = await entities({ graph, ...(signal && { signal }) }, question, new Map());
  return rows.map(({ node }) => node.id);
}
