import { z } from 'zod';

import type { Graph } from '#server/graph/graph.ts';

import { Contribution, joinEntity, joinRelation } from './contribution.ts';
import type { RelationRow, Row } from './rows.ts';
import { statement } from './statements.ts';

const READ_SHARED = statement('./read-shared.cypher');

const StoredShared = z.object({
  id: z.string(),
  /** Of which plan each of the contributions is. */
  plans: z.array(z.string()),
  contributions: z.array(z.string()),
});

/** What plans make of what exists apart from them, after a change of some of the plans. */
export interface SharedRows {
  readonly entities: readonly Row[];
  readonly relations: readonly RelationRow[];
  /** The ids of what no plan makes anything of any more. */
  readonly gone: readonly string[];
  /** By id, what is to be kept of each plan's part. */
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
}

interface Asked {
  /** What the changed plans make of things now. */
  readonly added: readonly Contribution[];
  /** The ids of plans whose earlier parts no longer hold. */
  readonly withdrawn: readonly string[];
  /** The ids of all plans in their order. */
  readonly order: readonly string[];
}

/** Joins what changed plans make of things with what is kept of the plans that did not change. */
export async function joinShared(
  graph: Graph,
  { added, withdrawn, order }: Asked,
): Promise<SharedRows> {
  const ids = [...new Set(added.map(({ item }) => item.id))];
  const stored = await graph.read(READ_SHARED, { ids, plans: withdrawn }, StoredShared);
  const parts = new Map<string, Contribution[]>(ids.map((id) => [id, []]));
  for (const { id, plans, contributions } of stored) {
    // What is withdrawn may have been written by an earlier release, and is not read.
    const kept = contributions.filter((_json, index) => !withdrawn.includes(plans[index] ?? ''));
    parts.set(
      id,
      kept.map((json) => Contribution.parse(JSON.parse(json))),
    );
  }
  for (const contribution of added) {
    parts.get(contribution.item.id)?.push(contribution);
  }
  for (const list of parts.values()) {
    list.sort((a, b) => order.indexOf(a.plan) - order.indexOf(b.plan));
  }
  const lists = [...parts.values()];
  return {
    entities: lists.flatMap((list) => {
      const ofEntity = list.flatMap((part) => (part.kind === 'entity' ? [part] : []));
      return ofEntity.length === 0 ? [] : [joinEntity(ofEntity)];
    }),
    relations: lists.flatMap((list) => {
      const ofRelation = list.flatMap((part) => (part.kind === 'relation' ? [part] : []));
      return ofRelation.length === 0 ? [] : [joinRelation(ofRelation)];
    }),
    gone: [...parts].filter(([, list]) => list.length === 0).map(([id]) => id),
    contributions: parts,
  };
}
