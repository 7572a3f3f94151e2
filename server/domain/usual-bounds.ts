/** How long a question may take unless the operator says otherwise. */
export const USUAL_DEADLINE_MS = 5_000;

/** What a client may spend in a minute unless the operator says otherwise: about what one core can answer in it. */
export const USUAL_BUDGET = 3_000_000;
