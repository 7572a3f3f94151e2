import type { Limit } from '#server/domain/entity.ts';

import type { EntityIndex } from './entity-index.ts';
import type { IndustryTerm } from './industry-terms.ts';
import { linesOf, type SeedLine } from './seed-line.ts';

/** What the plan sets against each entity, by id; what holds for an industry holds for all that is narrower. */
export function limitsOf(
  lines: readonly SeedLine[],
  index: EntityIndex,
  terms: ReadonlyMap<string, IndustryTerm>,
): ReadonlyMap<string, readonly Limit[]> {
  const limits = new Map<string, Limit[]>();
  for (const line of linesOf(lines, 'limit')) {
    const { limit: names, ...limit } = line.value;
    index.checkLocators(limit.at, line);
    const ids = [names].flat().flatMap((name) => index.named(name, line)?.id ?? []);
    for (const id of new Set(ids.flatMap((of) => terms.get(of)?.scopeIds ?? [of]))) {
      limits.set(id, [...(limits.get(id) ?? []), limit]);
    }
  }
  return limits;
}
