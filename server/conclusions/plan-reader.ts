import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { Piscina } from 'piscina';

import type { ReadPlan } from '#graph-seed/load/plan-source.ts';
import type { StoredForm } from '#graph-seed/load/stored-form.ts';

import type { PlanWork } from './read-plan.ts';

/** How long the thread stays for the next record. */
const IDLE_MS = 60_000;

/** Reads plans and concludes over them beside the event loop: a second and more, in which nobody else would be heard. */
export function createPlanReader(): ReadPlan {
  const threads = new Piscina<PlanWork, StoredForm>({
    filename: new URL('./read-plan.ts', import.meta.url).href,
    name: 'readPlanWith',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    // The thread reads TypeScript as we do.
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
  });
  return (folder, additions) => threads.run({ folder, additions });
}
