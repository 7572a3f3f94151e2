import { z } from 'zod';

import { Locator } from './locator.ts';
import { PaperDate } from './paper-date.ts';
import { RELATION_TYPES, RULE_NAMES, type EntityType, type RelationType } from './vocabulary.ts';

const common = {
  /** `from~TYPE~to`: says what it is, and never moves while its ends keep their ids. */
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  /** Ids of entities. */
  from: z.string(),
  to: z.string(),
  /** Where the plan states it; for a derived relation, where what it rests on is stated; empty of what only later papers say. */
  mentions: z.array(Locator).readonly(),
  /** The plan's word for wishing it (推进纳入, 打造成为), its own or that of what it rests on; undefined where it holds already. */
  intended: z.string().optional(),
};

export const Relation = z.discriminatedUnion('basis', [
  /** The plan says it. */
  z.strictObject({ ...common, basis: z.literal('stated') }).readonly(),
  /** A later paper says it, and the plan does not: in which record, and as of when. */
  z
    .strictObject({
      ...common,
      basis: z.literal('recorded'),
      record: z.string(),
      since: PaperDate,
    })
    .readonly(),
  /** A rule concludes it from other relations, down to stated ones. */
  z
    .strictObject({
      ...common,
      basis: z.literal('derived'),
      rule: z.enum(RULE_NAMES),
      /** Ids of the relations that the conclusion stands on; never empty. */
      restsOn: z.array(z.string()).readonly(),
      /** As of when, where it rests on what later papers say. */
      since: PaperDate.optional(),
    })
    .readonly(),
]);
export type Relation = z.infer<typeof Relation>;

export function relationId(from: string, type: RelationType, to: string): string {
  return `${from}~${type}~${to}`;
}

/** The ids of the two ends, read out of a relation's id. */
export function relationEnds(id: string): string[] {
  return id.split(/~[A-Z_]+~/);
}

const PLACES = ['City', 'Place', 'Zone', 'Park', 'Hub'] as const;
const ANY = null;

/** Which types may stand at the ends of a relation; null stands for any. */
export const RELATION_ENDS: Readonly<
  Record<RelationType, { from: readonly EntityType[] | null; to: readonly EntityType[] | null }>
> = {
  FEEDS: {
    from: ['Project', 'Programme', 'Park', 'Organization', 'Hub', 'Platform'],
    to: ['Programme', 'Industry', 'Cluster'],
  },
  FOCUSES_ON: { from: ['Cluster', 'City', 'Zone', 'Park'], to: ['Industry'] },
  DEPENDS_ON: {
    from: ['Project'],
    to: ['Project', 'Hub', 'Line', 'Park', 'Organization', 'NaturalFeature'],
  },
  RELIES_ON: {
    from: ['Corridor', 'Zone', 'Programme', 'Industry', 'Platform'],
    to: [
      'Line',
      'Hub',
      'Park',
      'NaturalFeature',
      'Organization',
      'Corridor',
      'Zone',
      'Platform',
      'Project',
    ],
  },
  IMPROVES: {
    from: ['Project', 'Programme'],
    to: ['NaturalFeature', 'Heritage', 'Place', 'Organization', 'Park', 'Hub', 'Line'],
  },
  CONNECTS: {
    from: ['Corridor', 'Line', 'Project', 'Zone'],
    to: ['City', 'Place', 'Hub', 'Zone', 'Corridor'],
  },
  PART_OF: { from: ANY, to: ANY },
  LOCATED_IN: { from: ANY, to: PLACES },
  LEADS: { from: ['Department'], to: ['Task'] },
  // Of the annex as a whole: its closing words make the two city governments answer for what falls to them.
  PARTICIPATES_IN: { from: ['Department'], to: ['Task', 'Section'] },
  INCLUDES: { from: ['Task'], to: ['Measure'] },
  COVERS: { from: ['Measure', 'Task'], to: ANY },
  OPERATES: { from: ['Organization'], to: ['Project', 'Park', 'Hub'] },
  PARTNERS_WITH: {
    from: ['City', 'Zone', 'Hub', 'Organization', 'Park'],
    to: ['City', 'Zone', 'Hub', 'Organization', 'Park', 'Place'],
  },
  PRODUCES: { from: ['City', 'Place'], to: ['Product'] },
  MEASURES: { from: ['Indicator'], to: ANY },
  APPEARS_IN: { from: ANY, to: ['Section'] },
};
