import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { AmbiguousNameError, UnknownEntityError, type EntityHint } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { ENTITY_TYPES } from '#server/domain/vocabulary.ts';

import { fullTextQuery } from './full-text.ts';
import type { Graph } from './graph.ts';
import type { Parameter } from './parameters.ts';

const NEAREST = readFileSync(new URL('./nearest-names.cypher', import.meta.url), 'utf8');

/** How a reader says which entity is meant; exactly one of the two. */
export interface EntityRef {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** The entities that a reference may mean, as resolve-entity.cypher tells them. */
export const Candidates = z.array(
  z.object({ id: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES) }),
);

/** The parameter that resolve-entity.cypher takes. An id that nothing bears any more is found as a former one, among the names. */
export function refParameter(ref: EntityRef): Parameter {
  return { id: ref.id ?? null, key: ref.name == null ? (ref.id ?? null) : nameKey(ref.name) };
}

/** Throws for the first of several references that does not mean exactly one entity. */
export async function requireEach(
  graph: Graph,
  refs: readonly EntityRef[],
  candidates: readonly (readonly EntityHint[])[],
): Promise<void> {
  for (const [index, ref] of refs.entries()) {
    await requireOne(graph, ref, candidates[index] ?? []);
  }
}

/** Throws UNKNOWN_ENTITY with the nearest names, or AMBIGUOUS_NAME with the candidates, unless exactly one is meant. */
export async function requireOne(
  graph: Graph,
  ref: EntityRef,
  candidates: readonly EntityHint[],
): Promise<void> {
  if (candidates.length > 1) {
    throw new AmbiguousNameError(ref.name ?? '', candidates);
  }
  if (candidates.length === 0) {
    const asked = ref.id ?? ref.name ?? '';
    const query = fullTextQuery(asked);
    const nearest = query === null ? [] : await graph.read(NEAREST, { query }, Candidates.element);
    throw new UnknownEntityError(asked, nearest);
  }
}
