import type { TraceQuestion } from './trace.ts';

/** Which clusters an entity feeds. */
export function clustersFedBy(from: string): TraceQuestion {
  return { from, direction: 'DOWNSTREAM', until: ['CLUSTER'] };
}

/** Which projects, parks and organizations feed an entity. */
export function feedersOf(from: string): TraceQuestion {
  return { from, direction: 'UPSTREAM', until: ['PROJECT', 'PARK', 'ORGANIZATION'] };
}
