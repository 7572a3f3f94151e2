import type { EntityRecord } from '#server/records/record.ts';

import type { Feature, IndustrySign, Nearness, ReasonKind } from './reasons.ts';

/** An entity that is looked for, and towards which feature it counts. */
export interface Wanted {
  readonly entity: EntityRecord;
  readonly feature: Feature;
  /** The everyday word that it was asked by; null where it was asked by its name or id. */
  readonly asked: string | null;
}

/** How a park has what is looked for: a relation to the very thing or its surroundings, or a sign of an industry. */
type HitCause =
  | { readonly kind: ReasonKind }
  | { readonly sign: IndustrySign; readonly nearness: Nearness; readonly near: string };

/** What else says the same of a park. */
interface Further {
  readonly fit: number;
  readonly signs: readonly IndustrySign[];
  readonly relations: readonly string[];
}

/** That a park has what is wanted: how, how well, and by which relations. */
export interface Hit {
  readonly want: string;
  readonly park: string;
  readonly cause: HitCause;
  /** From 0 to 1: how well that serves, less what is unsure about its relations. */
  readonly fit: number;
  readonly relations: readonly string[];
  /** What else says the same; null where the best is all that counts. */
  readonly further: Further | null;
}
