import type { Graph } from '#server/graph/graph.ts';

import { readOwn } from '../load/difference.ts';
import { ownPrefix } from '../load/plan-rows.ts';
import type { PlanSource } from '../load/plan-source.ts';
import type { StoredFault } from './stored-check.ts';

/** What of a plan's own is missing from what is stored, or too much there; the seed tells, where it is the one that was loaded. */
export async function compareWithSeed(graph: Graph, source: PlanSource): Promise<StoredFault[]> {
  const { rows } = await source.read();
  const wanted = new Set([...rows.entities, ...rows.relations].map(({ id }) => id));
  const stored = await readOwn(graph, ownPrefix(source.manifest));
  return [
    ...[...wanted].filter((id) => !stored.has(id)).map((id) => ({ id, kind: 'missing' as const })),
    ...[...stored.keys()]
      .filter((id) => !wanted.has(id))
      .map((id) => ({ id, kind: 'extra' as const })),
  ];
}
