import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  ENTITY_TYPES,
  RELATION_TYPES,
  type Basis,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import { IDS, inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import { findOne } from '#server/records/find.ts';
import type { Link, LinkKind } from '#server/records/link.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';
import type { Records } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';

import { surroundings, type Nearness } from './surroundings.ts';

const NEAREST = readStatement(new URL('./nearest.cypher', import.meta.url));

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  readonly steps: number;
  /** null: all but APPEARS_IN. */
  readonly types: readonly RelationType[] | null;
  readonly basis: readonly Basis[] | null;
  /** null: all but Section, unless APPEARS_IN is asked for. */
  readonly entityTypes: readonly EntityType[] | null;
  readonly exclude: readonly string[];
  /** Found from at least so many of `of`. */
  readonly sharedBy: number;
  readonly first: number;
}

const Row = z.object({ nearest: z.array(z.string()), relations: z.array(z.string()) });

export interface NeighbourhoodRecord {
  readonly entities: EntityRecord[];
  readonly relations: RelationRecord[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

/** What lies within so many steps of these entities, the nearest first. Throws UNKNOWN_ENTITY for an id of
 * `of` that is not there, and BAD_ARGUMENT for a bound out of range. */
export async function neighbourhood(
  context: AtlasContext,
  question: NeighbourhoodQuestion,
): Promise<NeighbourhoodRecord> {
  const { records } = context;
  const { of } = question;
  inRange('of', of.length, IDS);
  inRange('exclude', question.exclude.length, { ...IDS, least: 0 });
  const steps = inRange('steps', question.steps, STEPS);
  const sharedBy = inRange('sharedBy', question.sharedBy, IDS);
  const first = inRange('first', question.first, PAGE);
  await refuseUnknown(of, records);
  const along = readAlong(question);
  const found = await surroundings({ of, steps, linksOf: linksAlong(records, along) });
  const shared = new Map([...found].filter(([, { sharing }]) => sharing >= sharedBy));
  const { types, basis } = along;
  const { nearest, ...among } = await findOne(
    context,
    NEAREST,
    {
      found: Array.from(shared, ([id, near]) => ({ id, rank: rankOf(near, sharedBy > 1) })),
      first,
      of,
      types,
      basis,
    },
    Row,
  );
  const [entities, relations] = await Promise.all([
    records.entities(nearest),
    records.relations(among.relations),
  ]);
  return { entities, relations, totalCount: shared.size, truncated: shared.size > nearest.length };
}

/** What most share first where that is asked, then the nearest. */
function rankOf({ distance, sharing }: Nearness, isBySharing: boolean): number {
  return distance - (isBySharing ? sharing * (STEPS.most + 1) : 0);
}

async function refuseUnknown(ids: readonly string[], records: Records): Promise<void> {
  await Promise.all(ids.map((id) => records.findEntity(id)));
  for (const id of ids) {
    if ((await records.findEntity(id)) === null) {
      throw await records.unknown(id);
    }
  }
}

interface Along {
  readonly types: readonly RelationType[];
  readonly basis: readonly Basis[];
  readonly entityTypes: readonly EntityType[];
  readonly exclude: readonly string[];
}

function readAlong({ types, basis, entityTypes, exclude }: NeighbourhoodQuestion): Along {
  const along = types ?? RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const throughSections = along.includes('APPEARS_IN');
  return {
    types: along,
    basis: basis ?? BASES,
    entityTypes:
      entityTypes ?? ENTITY_TYPES.filter((type) => throughSections || type !== 'Section'),
    exclude,
  };
}

/** The links of an entity that a step may take. */
function linksAlong(
  records: Records,
  { types, basis, entityTypes, exclude }: Along,
): (id: string) => Promise<readonly Link[]> {
  const excluded = new Set(exclude);
  const kinds: readonly LinkKind[] = types.includes('APPEARS_IN')
    ? ['matter', 'appearances']
    : ['matter'];
  return async (id) => {
    const links = await Promise.all(kinds.map((kind) => records.links(kind, id)));
    return links
      .flat()
      .filter(
        (link) =>
          types.includes(link.type) &&
          basis.includes(link.basis) &&
          entityTypes.includes(link.toType) &&
          !excluded.has(link.to),
      );
  };
}
