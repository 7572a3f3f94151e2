import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';
import type { PassingReason, RelationType, RuleName } from '#server/domain/vocabulary.ts';

import type { Outline } from './outline.ts';
import type { RelationIndex } from './relation-index.ts';

/** A box's item as the rules see it: its section, and by id the industry it lists under and the measure it belongs to. */
export interface Listing {
  readonly section: Entity;
  /** Of the item's paragraphs those that are meant; null for all. */
  readonly paragraphs: readonly Locator[] | null;
  readonly industry: Entity | null;
  /** Ids of items that are listed there though they are of another industry. */
  readonly ofAnother: ReadonlySet<string>;
  readonly measure: Entity | null;
}

/** A pair of wordings of one industry. */
export interface IndustryPair {
  readonly industry: Entity;
  readonly as: Entity;
  readonly reason: string;
  readonly mentions: readonly Locator[];
}

/** Items that a box lists as one group, with the item or place that heads it and so tells where they lie. */
export interface Group {
  readonly section: Entity;
  readonly members: readonly Entity[];
  readonly head: Entity;
  readonly place: Entity;
}

/** A line with the ends that its name abbreviates. */
export interface NamedEnds {
  readonly line: Entity;
  readonly ends: readonly Entity[];
}

/** What a reader of the plan supplies, and rules build on. */
export interface Readings {
  readonly listings: readonly Listing[];
  readonly sameIndustries: readonly IndustryPair[];
  readonly groups: readonly Group[];
  readonly namedEnds: readonly NamedEnds[];
  /** By locator, then by an entity's id: why the place names it without being about it. */
  readonly passing: ReadonlyMap<Locator, ReadonlyMap<string, PassingReason>>;
  /** By locator, then by an entity's id: why it is meant where it stands only inside another's name. */
  readonly meant: ReadonlyMap<Locator, ReadonlyMap<string, string>>;
}

/** What a rule is given: the graph so far, and the readings that rules need. */
export interface Draft extends Readings {
  readonly outline: Outline;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: Omit<RelationIndex, 'set' | 'delete' | 'clear'>;
}

/** What a rule concludes. */
export interface Conclusion {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** The relations it stands on; at least one. */
  readonly restsOn: readonly Relation[];
  /** Where they are stated, if not at all the places that they cite. */
  readonly mentions?: readonly Locator[];
}

/** A named rule: one small function from the graph so far to what follows from it. */
export interface DerivationRule {
  readonly name: RuleName;
  conclude(draft: Draft): Iterable<Conclusion>;
}

/** Whether a place that names an entity is about it, and does not merely name it. */
export function isMatter(
  { passing }: Pick<Readings, 'passing'>,
  { id }: Entity,
  at: Locator,
): boolean {
  return passing.get(at)?.has(id) !== true;
}

/**
 * The appearance of an entity in a section that is about it somewhere, or in one of these paragraphs of it; undefined where the
 * section merely names it.
 */
export function matterIn(
  draft: Draft,
  entity: Entity,
  section: Entity,
  paragraphs: readonly Locator[] | null = null,
): Relation | undefined {
  const appearance = findRelation(draft, entity.id, 'APPEARS_IN', section.id);
  const isMeant = (at: Locator): boolean => paragraphs?.includes(at) !== false;
  return appearance?.mentions.some((at) => isMeant(at) && isMatter(draft, entity, at)) === true
    ? appearance
    : undefined;
}

/** The relation between two entities, if the graph has it by now. */
export function findRelation(
  draft: Draft,
  from: string,
  type: RelationType,
  to: string,
): Relation | undefined {
  return draft.relations.get(relationId(from, type, to));
}

export function relationsOfType(draft: Draft, type: RelationType): readonly Relation[] {
  return draft.relations.ofType(type);
}

/** Each locator once, in the order of the document. */
export function inPlanOrder(outline: Outline, locators: Iterable<Locator>): Locator[] {
  const order = (at: Locator): number => outline.places.get(at)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(locators)].sort((a, b) => order(a) - order(b));
}
