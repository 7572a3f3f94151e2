import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { UnfitArgumentError } from '#server/domain/errors.ts';
import type { Reading } from '#server/graph/reading.ts';
import { entityIds } from '#server/questions/entities/entities.ts';
import { Records } from '#server/records/records.ts';
import { Sources } from '#server/records/sources.ts';
import type { EntityFilter } from '#server/questions/entities/entity-filter.ts';

import type { ExportFilter } from './export-filter.ts';

const statement = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const FOUND = statement('./found.cypher');
const FOUND_RELATIONS = statement('./found-relations.cypher');

const FoundRow = z.object({ id: z.string() });

/**
 * The ids of the entities that a filter is for, null for all of them. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what it
 * names.
 */
export async function findExported(
  graph: Reading,
  { ids, where }: Pick<ExportFilter, 'ids' | 'where'>,
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

/** Throws BAD_ARGUMENT for the first of these ids that no relation bears. */
export async function requireRelations(
  graph: Reading,
  relations: readonly string[] | null,
  signal?: AbortSignal,
): Promise<void> {
  if (relations === null || relations.length === 0) {
    return;
  }
  const found = await graph.read(FOUND_RELATIONS, { relations }, FoundRow, signal);
  const known = new Set(found.map(({ id }) => id));
  const missing = relations.find((id) => !known.has(id));
  if (missing !== undefined) {
    throw new UnfitArgumentError('relations', missing, {
      zh: '没有这条关系。',
      en: 'there is no such relation.',
    });
  }
}

async function requireIds(
  graph: Reading,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const found = await graph.read(FOUND, { ids }, FoundRow, signal);
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) {
    throw await recordsOf(graph, signal).unknown(missing);
  }
  return ids;
}

function findSuch(
  graph: Reading,
  filter: EntityFilter,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  return entityIds({ graph, records: recordsOf(graph, signal), ...(signal && { signal }) }, filter);
}

function recordsOf(graph: Reading, signal: AbortSignal | undefined): Records {
  return new Records(graph, new Sources(), signal);
}
