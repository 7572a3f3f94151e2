import type { PlanGraph } from '#server/domain/plan.ts';

import { Checksum, fingerprintOfContent } from './content-fingerprint.ts';
import { Contribution } from './contribution.ts';
import type { PlanRows } from './plan-rows.ts';
import { planRow, presentationRows, storedVersion } from './rows.ts';

/** What of a plan's node is told by the plan: the rest is where it stands among others, and which load wrote it. */
const OF_THE_LOAD: ReadonlySet<string> = new Set(['rank', 'digest', 'checksum', 'loadId']);

/** The checksum of all that a plan brings: what is its own, what it makes of things that others may name too, and itself. */
export function checksumOfPlan(
  plan: Pick<PlanGraph, 'version' | 'manifest' | 'presentation'>,
  { entities, relations, contributions }: PlanRows,
): string {
  const checksum = new Checksum();
  for (const { fingerprint } of [...entities, ...relations]) {
    checksum.add(fingerprint);
  }
  for (const contribution of contributions) {
    checksum.add(contributionFingerprint(contribution));
  }
  for (const row of presentationRows(plan)) {
    checksum.add(fingerprintOfContent(row));
  }
  const version = storedVersion(plan);
  checksum.add(
    planFingerprint(planRow(plan.manifest, { version, rank: 0, digest: '', checksum: '' })),
  );
  return checksum.toString();
}

/** As it will be read again, so that it is the same before and after. Throws where it is none. */
export function contributionFingerprint(contribution: unknown): string {
  return fingerprintOfContent(Contribution.parse(contribution));
}

export function planFingerprint(properties: object): string {
  const told = Object.entries(properties).filter(([key]) => !OF_THE_LOAD.has(key));
  return fingerprintOfContent(Object.fromEntries(told));
}
