/** A test run shares its machine: a cold question may take longer there than readers are asked to wait. */
export const PATIENT_MS = 20_000;
