/**
 * The words of docs/domain-model.md. Labels and relation types in Neo4j bear exactly these names; GraphQL's enums bear
 * them in capitals. A word added here is missing wherever the compiler now complains.
 */

export const ENTITY_TYPES = [
  'Project',
  'Programme',
  'Park',
  'Cluster',
  'Industry',
  'Corridor',
  'Zone',
  'Line',
  'Hub',
  'City',
  'Place',
  'Department',
  'Organization',
  'Platform',
  'NaturalFeature',
  'Heritage',
  'Product',
  'Indicator',
  'Task',
  'Measure',
  'Section',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATION_TYPES = [
  'FEEDS',
  'FOCUSES_ON',
  'DEPENDS_ON',
  'RELIES_ON',
  'IMPROVES',
  'CONNECTS',
  'PART_OF',
  'LOCATED_IN',
  'LEADS',
  'PARTICIPATES_IN',
  'INCLUDES',
  'COVERS',
  'OPERATES',
  'PARTNERS_WITH',
  'PRODUCES',
  'MEASURES',
  'APPEARS_IN',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Whether the plan says it, a named rule concludes it, or a later paper says it and the plan does not. */
export const BASES = ['stated', 'derived', 'recorded'] as const;
export type Basis = (typeof BASES)[number];

/** On what basis all of a walk stands: a conclusion makes all of it one, and so does, where there is none, what only a later paper says. */
export function basisOfAll(bases: readonly Basis[]): Basis {
  return (
    bases.find((basis) => basis === 'derived') ??
    bases.find((basis) => basis === 'recorded') ??
    'stated'
  );
}

export const RULE_NAMES = [
  'task-of-section',
  'place-in-name',
  'group-of-listing',
  'ends-in-name',
  'ends-in-one-city',
  'place-of-its-object',
  'member-of-listing',
  'member-of-class',
  'same-industry',
  'through-industry',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/**
 * How far a work has come, as the plan says it. A factory's equipment is renewed by 技改, a road or a railway by 升级改造;
 * 改扩建 adds to what stands.
 */
export const STAGES = [
  '前期研究',
  '谋划',
  '规划',
  '开工',
  '建设',
  '改扩建',
  '升级改造',
  '技改',
  '投产',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages as programs ask for them, in GraphQL. */
export const STAGE_KINDS = {
  前期研究: 'PRELIMINARY_STUDY',
  谋划: 'PROPOSED',
  规划: 'PLANNED',
  开工: 'STARTING',
  建设: 'UNDER_CONSTRUCTION',
  改扩建: 'EXPANSION',
  升级改造: 'UPGRADE',
  技改: 'TECHNICAL_RENOVATION',
  投产: 'IN_OPERATION',
} as const satisfies Record<Stage, string>;

/** The same as a record says it: a plan's stages, and what only becomes of works later. */
export const RECORD_STAGES = [...STAGES, '停工', '终止'] as const;
export type RecordStage = (typeof RECORD_STAGES)[number];

/** The stages that one work passes through, one after the other; what stands may be enlarged or renewed at any time. */
export const STAGES_IN_TURN: readonly string[] = [
  '谋划',
  '规划',
  '前期研究',
  '开工',
  '建设',
  '投产',
];

export const RECORD_STAGE_KINDS = {
  ...STAGE_KINDS,
  停工: 'SUSPENDED',
  终止: 'TERMINATED',
} as const satisfies Record<RecordStage, string>;

/** The stage of a word of a document or of GraphQL's; undefined where it is neither. */
export function stageOfWord(word: string): RecordStage | undefined {
  return RECORD_STAGES.find((stage) => stage === word || RECORD_STAGE_KINDS[stage] === word);
}

/** All stages in both kinds of words, to be chosen from. */
export const STAGE_CHOICES = RECORD_STAGES.map(
  (stage) => `${stage} (${RECORD_STAGE_KINDS[stage]})`,
).join(', ');

/** How a figure's value is to be read. */
export const COMPARATORS = ['equal', 'at_least', 'at_most', 'about'] as const;

/** Why a place that names a thing is not about it; see PassingLine in graph-seed/seed-line.ts. */
export const PASSING_REASONS = ['inside-name', 'context', 'route', 'elsewhere'] as const;
export type PassingReason = (typeof PASSING_REASONS)[number];

export const CITY_LEVELS = ['prefecture', 'county_city', 'county', 'district'] as const;

/**
 * What keeps a place from being where something lies for bearing its name: a region is a province or wider, a water a bay or
 * strait, and outside is a city that is not the plan's.
 */
export const PLACE_EXTENTS = ['region', 'water', 'outside'] as const;

export const INDICATOR_KINDS = ['fact', 'target'] as const;

/** The kinds of piece that a plan's document is made of. */
export const SECTION_KINDS = [
  'chapter',
  'section',
  'subsection',
  'box',
  'boxItem',
  'annex',
  'annexGroup',
  'annexTask',
  'note',
] as const;
