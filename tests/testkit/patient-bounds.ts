import { Budgets } from '#server/limits/budgets.ts';

/** A test run shares its machine: a cold question may take longer there than readers are asked to wait. */
const PATIENT_MS = 20_000;

/** For tests of what is not a limit: all of them ask from one address, and faster than a reader turns pages. */
export function patientBounds() {
  return { deadlineMs: PATIENT_MS, budgets: new Budgets(1_000_000_000) };
}
