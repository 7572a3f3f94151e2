import { setTimeout as sleep } from 'node:timers/promises';

import { answersBolt } from './bolt-probe.ts';

const PROBE_EVERY_MS = 2_000;
/** A machine with all its hands full takes its time, even for a greeting. */
const PATIENCE_MS = 3_500;
/** One that is not heard once may have been busy; one that is not heard twice in a row is told to be away. */
const SILENT_PROBES = 2;
/** After so long a silence a Neo4j is ended, to be started again. */
export const LOST_AFTER_MS = 30_000;

export interface LivenessListener {
  /** It has not answered since then, though its process runs. */
  silent(since: Date): void;
  /** It answers again. */
  back(): void;
  /** It has been silent for half a minute, and is not waited for any longer. */
  lost(): void;
}

/** Greets a Neo4j every two seconds until the signal: a process that runs may be frozen all the same. */
export async function watchLiveness(
  port: number,
  listener: LivenessListener,
  signal: AbortSignal,
): Promise<void> {
  let missed = 0;
  let since = new Date();
  for (;;) {
    const asked = new Date();
    const isHeard = await answersBolt(port, PATIENCE_MS);
    if (signal.aborted) {
      return;
    }
    if (isHeard) {
      if (missed >= SILENT_PROBES) {
        listener.back();
      }
      missed = 0;
    } else {
      since = missed === 0 ? asked : since;
      missed += 1;
      tell(missed, since, listener);
    }
    // The wait is cut short by rejecting, which says nothing that the signal does not.
    await sleep(PROBE_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

function tell(missed: number, since: Date, listener: LivenessListener): void {
  if (missed === SILENT_PROBES) {
    listener.silent(since);
  }
  if (Date.now() - since.getTime() >= LOST_AFTER_MS) {
    listener.lost();
  }
}
