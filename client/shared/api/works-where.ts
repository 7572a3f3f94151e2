import { entityRef } from './entity-ref.ts';

interface Asked {
  readonly department: string | null;
  readonly within: string | null;
  readonly cluster: string | null;
  readonly stages: readonly string[];
}

/** Which works are meant, as the server is asked for them; null: all. */
export function worksWhere({ department, within, cluster, stages }: Asked) {
  if (department === null && within === null && cluster === null && stages.length === 0) {
    return null;
  }
  return {
    department: department === null ? null : entityRef(department),
    within: within === null ? null : entityRef(within),
    cluster: cluster === null ? null : entityRef(cluster),
    stages: stages.length === 0 ? null : [...stages],
  };
}
