import type { PlanSource } from './plan-source.ts';

/** A plan as it is stored. */
export interface StoredPlan {
  readonly id: string;
  readonly version: string;
  readonly rank: number | null;
  /** Empty where an interrupted load has not finished it, or an earlier release has stored it. */
  readonly digest: string;
  /** Of all that the plan brought; empty where the digest is. */
  readonly checksum: string;
  readonly idPrefixes: readonly string[];
}

/** Whether the stored plans are these, in this order and state. */
export function isLoaded(sources: readonly PlanSource[], stored: readonly StoredPlan[]): boolean {
  return (
    sources.length === stored.length &&
    sources.every(({ manifest, digest }, rank) => {
      const plan = stored[rank];
      return plan?.id === manifest.id && plan.digest === digest && plan.rank === rank;
    })
  );
}

/** Whether the plans that stay come in the same order as they are stored: what plans share belongs to the first of them. */
export function hasOrder(stored: readonly StoredPlan[], sources: readonly PlanSource[]): boolean {
  const ranks = new Map(stored.map(({ id, rank }) => [id, rank ?? 0]));
  const staying = sources.flatMap(({ manifest }) => ranks.get(manifest.id) ?? []);
  return staying.every((rank, index) => index === 0 || (staying[index - 1] ?? 0) < rank);
}
