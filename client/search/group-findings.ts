import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Finding } from '#client/shared/queries/search.ts';

/** Findings of one type. */
export interface FindingGroup {
  readonly type: EntityType;
  readonly found: readonly Finding[];
}

/** Groups findings by type; the type of the best finding comes first, and the best stays first in its group. */
export function groupFindings(found: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<EntityType, readonly Finding[]>();
  for (const finding of found) {
    const { type } = finding.entity;
    groups.set(type, [...(groups.get(type) ?? []), finding]);
  }
  return [...groups].map(([type, ofType]) => ({ type, found: ofType }));
}
