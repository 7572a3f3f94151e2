import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';

import { readOfWalk } from './statement.ts';

/** A relation as it is seen from one of its ends: where it leads, and how much a walk keeps that takes it. */
export const Link = z
  .tuple([
    z.string(),
    z.string(),
    z.enum(ENTITY_TYPES),
    z.enum(BASES),
    z.number(),
    z.string(),
    z.number(),
    z.string().nullable(),
  ])
  .transform(([relation, to, toType, basis, strength, sortKey, waypointStrength, since]) => ({
    relation,
    to,
    toType,
    basis,
    strength,
    sortKey,
    /** How much a walk keeps that goes on from where it leads. */
    waypointStrength,
    /** As of when a later paper says so; null: the plan does. */
    since,
    type: typeOf(relation),
    /** Whether it leads from its own beginning to its end. */
    isForward: relation.endsWith(`~${to}`),
  }));
export type Link = z.infer<typeof Link>;

const RelationType = z.enum(RELATION_TYPES);

function typeOf(relation: string): z.infer<typeof RelationType> {
  return RelationType.parse(relation.split('~')[1]);
}

const linksOfWalk = readOfWalk(new URL('./links.cypher', import.meta.url));
const OTHERS = RELATION_TYPES.filter((type) => type !== 'APPEARS_IN').join('|');

/** Two kinds of links, each by its statement. What any walk has read of an entity is kept for all others. */
export const LINKS = {
  /** All relations but being named in a section. */
  matter: linksOfWalk(`-[relation:${OTHERS}]-(other:Entity)`),
  appearances: linksOfWalk('-[relation:APPEARS_IN]-(other:Entity)'),
} as const;
export type LinkKind = keyof typeof LINKS;
