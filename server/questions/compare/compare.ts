import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { relationEnds } from '#server/domain/relation.ts';
import {
  BASES,
  ENTITY_TYPES,
  RELATION_TYPES,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { askOne } from '#server/projection/ask.ts';
import { EntityRecord, RelationRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';

const COMPARE = readStatement(new URL('./compare.cypher', import.meta.url));

const DIRECTIONS = ['OUT', 'IN'] as const;

const Found = z.object({
  relation: z.enum(RELATION_TYPES),
  direction: z.enum(DIRECTIONS),
  entityType: z.enum(ENTITY_TYPES),
  other: z.string(),
  side: z.enum(['shared', 'onlyLeft', 'onlyRight']),
});
type Found = z.infer<typeof Found>;
const Row = z.object({
  leftCandidates: Candidates,
  rightCandidates: Candidates,
  left: EntityRecord.nullable(),
  right: EntityRecord.nullable(),
  found: z.array(Found),
  others: z.array(EntityRecord),
  relations: z.array(RelationRecord),
});
type Row = z.infer<typeof Row>;

interface ComparisonRow {
  readonly relation: RelationType;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly entityType: EntityType;
  readonly shared: EntityRecord[];
  readonly onlyLeft: EntityRecord[];
  readonly onlyRight: EntityRecord[];
  readonly relations: RelationRecord[];
}

export interface Comparison {
  readonly left: EntityRecord;
  readonly right: EntityRecord;
  readonly rows: ComparisonRow[];
}

export interface CompareQuestion {
  readonly left: EntityRef;
  readonly right: EntityRef;
  /** Whether what lies in each counts too. */
  readonly within: boolean;
}

/** What two entities have in common and what only one of them has. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME. */
export async function compare(
  { graph, signal }: AtlasContext,
  { left, right, within }: CompareQuestion,
  selection: Selection,
): Promise<Comparison> {
  const row = await askOne(graph, {
    statement: COMPARE,
    parameters: { left: refParameter(left), right: refParameter(right), basis: BASES },
    parts: { within },
    selection,
    row: Row,
    signal,
  });
  await requireOne(graph, left, row.leftCandidates);
  await requireOne(graph, right, row.rightCandidates);
  if (row.left === null || row.right === null) {
    throw new Error('the statement hands over no ends');
  }
  return { left: row.left, right: row.right, rows: toRows(row) };
}

/** A row for each kind of relation, in the vocabulary's order; others and relations are in the plan's order. */
function toRows({ found, others, relations }: Row): ComparisonRow[] {
  const kindOf = ({ relation, direction, entityType }: Found): number =>
    (RELATION_TYPES.indexOf(relation) * DIRECTIONS.length + DIRECTIONS.indexOf(direction)) *
      ENTITY_TYPES.length +
    ENTITY_TYPES.indexOf(entityType);
  const kinds = new Map<number, Found[]>();
  for (const one of found) {
    const kind = kindOf(one);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofKind]) => {
      const sideOf = new Map(ofKind.map(({ other, side }) => [other, side]));
      const on = (side: Found['side']): EntityRecord[] =>
        others.filter(({ id }) => sideOf.get(id) === side);
      return ofKind.slice(0, 1).map(({ relation, direction, entityType }) => ({
        relation,
        direction,
        entityType,
        shared: on('shared'),
        onlyLeft: on('onlyLeft'),
        onlyRight: on('onlyRight'),
        relations: relations.filter(
          ({ id, type }) => type === relation && sideOf.has(otherEnd(id, direction)),
        ),
      }));
    });
}

/** The end of a relation that is listed: each is seen from one of the two. */
function otherEnd(relation: string, direction: Found['direction']): string {
  const [from = '', to = ''] = relationEnds(relation);
  return direction === 'OUT' ? to : from;
}
