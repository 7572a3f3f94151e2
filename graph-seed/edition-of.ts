import { createHash } from 'node:crypto';

import type { PlanManifest } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';

/**
 * The fingerprint of a plan's edition: its locators in their order, each with its text as far as two printings of it agree.
 * Of one edition the located form and the published document have the same.
 */
export function editionOf(text: PlanText): string {
  const hash = createHash('sha256');
  for (const [at, passage] of text) {
    hash.update(`${at}\t${printedText(passage)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * What two printings of one text share. Manifests hold fingerprints of it, so it never changes: it is not nameKey, which may
 * come to find names more widely.
 */
function printedText(passage: string): string {
  return passage
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/gu, '')
    .replace(/[“”„"「」『』‘’']/gu, '')
    .replace(/[—–‒―-]+/gu, '-')
    .replace(/[·・•]/gu, '·');
}

/** The plan that a text is of: the one whose seed was read from this very edition, else the first. */
export function planOfText(
  plans: readonly PlanManifest[],
  text: PlanText,
): PlanManifest | undefined {
  const edition = editionOf(text);
  return plans.find((plan) => plan.edition === edition) ?? plans[0];
}
