import { createHash } from 'node:crypto';

import { nameKey } from '#server/domain/name-key.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';

/**
 * The fingerprint of a plan's edition: its locators in their order, each with its text as far as names are compared by it.
 * Of one edition the located form and the published document have the same.
 */
export function editionOf(text: PlanText): string {
  const hash = createHash('sha256');
  for (const [at, passage] of text) {
    hash.update(`${at}\t${nameKey(passage)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The plan that a text is of: the one whose seed was read from this very edition, else the first. */
export function planOfText(
  plans: readonly PlanManifest[],
  text: PlanText,
): PlanManifest | undefined {
  const edition = editionOf(text);
  return plans.find((plan) => plan.edition === edition) ?? plans[0];
}
