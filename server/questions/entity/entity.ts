import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { IDS, inRange } from '#server/projection/arguments.ts';
import { ask, askOne } from '#server/projection/ask.ts';
import { EntityRecord, RelationRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';

const NODES = readStatement(new URL('./nodes.cypher', import.meta.url));
const ENTITY = readStatement(new URL('./entity.cypher', import.meta.url));

const NodeRow = z
  .object({ entity: EntityRecord.nullable(), relation: RelationRecord.nullable() })
  .transform(({ entity, relation }) => entity ?? relation);

/** The entities and relations of these ids, null at the place of one that is not there. */
export async function nodes(
  { graph, signal }: AtlasContext,
  ids: readonly string[],
  selection: Selection,
): Promise<(EntityRecord | RelationRecord | null)[]> {
  inRange('ids', ids.length, IDS);
  return ask(graph, { statement: NODES, parameters: { ids }, selection, row: NodeRow, signal });
}

const EntityRow = z.object({ refCandidates: Candidates, entity: EntityRecord.nullable() });

/** The one entity that a reference means; null where nothing bears it. Throws AMBIGUOUS_NAME where several do. */
export async function entity(
  { graph, signal }: AtlasContext,
  ref: EntityRef,
  selection: Selection,
): Promise<EntityRecord | null> {
  const parameters = { ref: refParameter(ref) };
  const row = await askOne(graph, {
    statement: ENTITY,
    parameters,
    selection,
    row: EntityRow,
    signal,
  });
  if (row.refCandidates.length > 1) {
    await requireOne(graph, ref, row.refCandidates);
  }
  return row.entity;
}
