import { z } from 'zod';

import type { Entity } from './entity.ts';
import type { Locator } from './locator.ts';
import type { PlanPresentation } from './presentation.ts';
import type { Relation } from './relation.ts';
import type { SeedFault } from './startup-errors.ts';
import type { PassingReason } from './vocabulary.ts';

/** What plan a folder of the seed holds. */
export const PlanManifest = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  issuer: z.string().min(1),
  /** Our translations of the three, for readers of English. */
  titleEn: z.string().min(1).optional(),
  shortTitleEn: z.string().min(1).optional(),
  issuerEn: z.string().min(1).optional(),
  period: z.string().min(1),
  licence: z.string().min(1),
  /** What an id of this plan may begin with: its own prefix first, then those of things that exist apart from it. */
  idPrefixes: z.array(z.string().regex(/^[a-z]+-$/)).min(1),
  /** The fingerprint of the edition that the seed was read from, as seed:verify prints it, to tell whether a text is the same. */
  edition: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export type PlanManifest = z.infer<typeof PlanManifest>;

/** One plan as a graph, stated and derived, ready to be printed or loaded. Both maps are keyed by id, in the plan's order. */
export interface PlanGraph {
  readonly manifest: PlanManifest;
  /** What the plan presents itself with; null where it brings nothing. */
  readonly presentation: PlanPresentation | null;
  /** Changes whenever the graph's content does. */
  readonly version: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The paragraphs in which a reader found nothing to name, and why. */
  readonly silent: ReadonlyMap<Locator, string>;
  /** By id of a stated relation that no one place states of both ends: what a reader supplied, and why. */
  readonly supplied: ReadonlyMap<string, string>;
  /** What later papers say that does not fit the plan, and was left out: each with its record as the file. */
  readonly refused: readonly SeedFault[];
  /** By locator, then by id: why a place that names a thing is not about it. */
  readonly passing: ReadonlyMap<Locator, ReadonlyMap<string, PassingReason>>;
  /** By locator, then by id: what stands there only inside another's name and is meant all the same, and why. */
  readonly meant: ReadonlyMap<Locator, ReadonlyMap<string, string>>;
}
