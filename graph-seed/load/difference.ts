import { z } from 'zod';

import type { Graph } from '#server/graph/graph.ts';

import type { RelationRow, Row } from './rows.ts';
import { statement } from './statements.ts';

const READ_OWN = statement('./read-own.cypher');
const READ_FINGERPRINTS = statement('./read-fingerprints.cypher');

const Fingerprinted = z.object({ id: z.string(), fingerprint: z.string() });

/** By id of an entity or relation, in which state it is stored. */
export type Fingerprints = ReadonlyMap<string, string>;

/** What is to be written and deleted so that what is stored becomes what is wanted. */
export interface Difference {
  readonly entities: Change<Row>;
  readonly relations: Change<RelationRow>;
}

interface Change<Wanted extends Row> {
  readonly changed: readonly Wanted[];
  /** Of those, the ids of what is stored in another state. */
  readonly replaced: readonly string[];
  /** The ids of what is stored and not wanted. */
  readonly gone: readonly string[];
}

/** What is stored of a plan's own. */
export async function readOwn(graph: Graph, prefix: string): Promise<Fingerprints> {
  return toMap(await graph.read(READ_OWN, { prefix }, Fingerprinted));
}

/** What is stored of these entities and relations. */
export async function readFingerprints(
  graph: Graph,
  ids: readonly string[],
): Promise<Fingerprints> {
  return ids.length === 0
    ? new Map()
    : toMap(await graph.read(READ_FINGERPRINTS, { ids }, Fingerprinted));
}

function toMap(rows: readonly z.infer<typeof Fingerprinted>[]): Fingerprints {
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

/** What differs between these rows and what is stored; relations are told from entities by their ids. */
export function differenceOf(
  wanted: { readonly entities: readonly Row[]; readonly relations: readonly RelationRow[] },
  stored: Fingerprints,
): Difference {
  const ids = [...stored.keys()];
  return {
    entities: changeOf(
      wanted.entities,
      stored,
      ids.filter((id) => !isRelation(id)),
    ),
    relations: changeOf(wanted.relations, stored, ids.filter(isRelation)),
  };
}

function changeOf<Wanted extends Row>(
  rows: readonly Wanted[],
  stored: Fingerprints,
  ids: readonly string[],
): Change<Wanted> {
  const wanted = new Set(rows.map(({ id }) => id));
  const changed = rows.filter(({ id, fingerprint }) => stored.get(id) !== fingerprint);
  return {
    changed,
    replaced: changed.map(({ id }) => id).filter((id) => stored.has(id)),
    gone: ids.filter((id) => !wanted.has(id)),
  };
}

/** How many entities and relations a difference writes or deletes. */
export function sizeOf({ entities, relations }: Difference): number {
  return (
    entities.changed.length +
    entities.gone.length +
    relations.changed.length +
    relations.gone.length
  );
}

function isRelation(id: string): boolean {
  return id.includes('~');
}
