import type { LimitName } from '#server/domain/limit.ts';

/**
 * How large a question may be. The figures are a few times what the largest document of the explorer or of the documentation has;
 * docs/api.md tells them to readers.
 */
export const LIMITS = {
  /** What the answer may hold and its walks may take; see query-cost.ts. */
  cost: 400_000,
  depth: 15,
  tokens: 2_000,
  fields: 2_000,
  aliases: 60,
  rootFields: 20,
  directives: 20,
  introspections: 2,
  variableDepth: 8,
} as const satisfies Partial<Record<LimitName, number>>;

/** Bytes that a request may send. */
export const MOST_BODY_BYTES = 100_000;
