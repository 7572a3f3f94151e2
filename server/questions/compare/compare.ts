import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  ENTITY_TYPES,
  RELATION_TYPES,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import type { EntityRef, Records } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';
import { find } from '#server/records/find.ts';
import { bySortKey, type EntityRecord, type RelationRecord } from '#server/records/record.ts';

const COMPARE = readStatement(new URL('./compare.cypher', import.meta.url));

const DIRECTIONS = ['OUT', 'IN'] as const;

const Found = z.object({
  /** Which of the two. */
  one: z.string(),
  relation: z.enum(RELATION_TYPES),
  direction: z.enum(DIRECTIONS),
  entityType: z.enum(ENTITY_TYPES),
  other: z.string(),
  /** The relation's id; null where the other lies in it by way of something else. */
  link: z.string().nullable(),
});
type Found = z.infer<typeof Found>;

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
  context: AtlasContext,
  { left, right, within }: CompareQuestion,
): Promise<Comparison> {
  const { records } = context;
  const ids = await records.eachMeant([left, right]);
  const [leftId = '', rightId = ''] = ids;
  const parameters = { left: leftId, right: rightId, within, basis: BASES };
  const found = await find(context, COMPARE, parameters, Found);
  const kinds = new Map<number, Found[]>();
  for (const one of found) {
    const kind = kindOf(one);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return {
    left: await records.entity(leftId),
    right: await records.entity(rightId),
    rows: await Promise.all(
      [...kinds]
        .sort(([a], [b]) => a - b)
        .map(([, ofKind]) => toRow(records, ofKind, { left: leftId, right: rightId })),
    ),
  };
}

/** Rows stand in the vocabulary's order. */
function kindOf({ relation, direction, entityType }: Found): number {
  return (
    (RELATION_TYPES.indexOf(relation) * DIRECTIONS.length + DIRECTIONS.indexOf(direction)) *
      ENTITY_TYPES.length +
    ENTITY_TYPES.indexOf(entityType)
  );
}

/** One kind of relation; what is on each side, and the relations, are in the plan's order. */
async function toRow(
  records: Records,
  ofKind: readonly Found[],
  { left, right }: { readonly left: string; readonly right: string },
): Promise<ComparisonRow> {
  const [first] = ofKind;
  if (first === undefined) {
    throw new Error('a kind of relation without any');
  }
  const hasOther = (one: string): ReadonlySet<string> =>
    new Set(ofKind.filter((found) => found.one === one).map(({ other }) => other));
  const [ofLeft, ofRight] = [hasOther(left), hasOther(right)];
  const others = [...new Set(ofKind.map(({ other }) => other))];
  const links = new Set(ofKind.flatMap(({ link }) => link ?? []));
  const on = (isThere: (id: string) => boolean): Promise<EntityRecord[]> =>
    records.entities(others.filter(isThere));
  const [shared, onlyLeft, onlyRight, relations] = await Promise.all([
    on((id) => ofLeft.has(id) && ofRight.has(id)),
    on((id) => !ofRight.has(id)),
    on((id) => !ofLeft.has(id)),
    records.relations([...links]),
  ]);
  const { relation, direction, entityType } = first;
  return {
    relation,
    direction,
    entityType,
    shared,
    onlyLeft,
    onlyRight,
    relations: relations.sort(bySortKey),
  };
}
