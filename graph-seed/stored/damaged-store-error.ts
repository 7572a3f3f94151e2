import { UnusableStoreError } from '#server/domain/startup-errors.ts';

import type { StoredReport } from './stored-check.ts';

const SHOWN = 3;

/** What is stored is not what was loaded: told with how much of it, and the first of what differs. */
export function damagedStoreError({ faults, plans }: StoredReport): UnusableStoreError {
  const ids = faults.slice(0, SHOWN).map(({ id, kind }) => `${id} (${kind})`);
  const sums = plans.filter(({ loaded, stored }) => loaded !== stored);
  const what = [...ids, ...sums.map(({ id, loaded, stored }) => `${id}: ${loaded} ≠ ${stored}`)];
  const count = String(Math.max(faults.length, 1));
  return new UnusableStoreError(
    `库中所存的图与载入时不符，至少 ${count} 处，如 ${what.join('，')}。`,
    `What is stored is not what was loaded, in ${count} places or more, such as ${what.join(', ')}.`,
  );
}
