import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';
import type { RelationType, RuleName } from '#server/domain/vocabulary.ts';

import type { Outline } from './outline.ts';

/** A box's item as the rules see it: its section, and by id the industry it lists under and the measure it belongs to. */
export interface Listing {
  readonly section: Entity;
  readonly industry: Entity | null;
  readonly measure: Entity | null;
}

/** A pair of wordings of one industry. */
export interface IndustryPair {
  readonly industry: Entity;
  readonly as: Entity;
  readonly reason: string;
  readonly mentions: readonly Locator[];
}

/** What a rule is given: the graph so far, and the readings that rules need. */
export interface Draft {
  readonly outline: Outline;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly listings: readonly Listing[];
  readonly sameIndustries: readonly IndustryPair[];
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
  return [...draft.relations.values()].filter((relation) => relation.type === type);
}

/** Each locator once, in the order of the document. */
export function inPlanOrder(outline: Outline, locators: Iterable<Locator>): Locator[] {
  const order = (at: Locator): number => outline.places.get(at)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(locators)].sort((a, b) => order(a) - order(b));
}
