import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import type { RecordEntry } from '#server/ledger/ledger.ts';
import { IDS, inRange } from '#server/records/arguments.ts';
import { documentOf, type PaperDocument } from '#server/records/document.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';

type Node = EntityRecord | RelationRecord | RecordEntry | PaperDocument;

const SUCCESSORS = readStatement(new URL('./successors.cypher', import.meta.url));
const Successor = z.object({ id: z.string(), successor: z.string() });

/**
 * The entities, relations, documents and records of these ids, null at the place of one that is not there. A former id leads on to what it stands for
 * now.
 */
export async function nodes(
  context: AtlasContext,
  ids: readonly string[],
): Promise<(Node | null)[]> {
  const { records } = context;
  inRange('ids', ids.length, IDS);
  const found = await Promise.all(ids.map((id) => findNode(context, id)));
  const missing = ids.filter((_id, index) => found[index] === null);
  const successors =
    missing.length === 0 ? [] : await find(context, SUCCESSORS, { ids: missing }, Successor);
  const successorOf = new Map(successors.map(({ id, successor }) => [id, successor]));
  return Promise.all(
    found.map(async (node, index) => {
      const successor = successorOf.get(ids[index] ?? '');
      return node ?? (successor === undefined ? null : records.entity(successor));
    }),
  );
}

async function findNode({ records }: AtlasContext, id: string): Promise<Node | null> {
  // Only the id of a relation has its sign between the ends.
  if (id.includes('~')) {
    return records.findRelation(id);
  }
  if (/^(?:rec|doc)-/.test(id)) {
    const ledger = await records.ledger();
    const document = ledger.documents.get(id);
    return ledger.records.get(id) ?? (document === undefined ? null : documentOf(document));
  }
  return records.findEntity(id);
}

/** The one entity that a reference means; null where nothing bears it. Throws AMBIGUOUS_NAME where several do. */
export async function entity(
  { records }: AtlasContext,
  ref: EntityRef,
): Promise<EntityRecord | null> {
  const candidates = await records.candidates(ref);
  return candidates.length === 0 ? null : records.entity(await records.meant(ref));
}
