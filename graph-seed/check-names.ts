import type { Locator } from '#server/domain/locator.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';

/** What the plan's text does not bear out. */
export type NameFault =
  | { readonly kind: 'absent'; readonly id: string; readonly name: string; readonly at: Locator }
  | {
      readonly kind: 'unused-alias';
      readonly id: string;
      readonly name: string;
      readonly alias: string;
    }
  | { readonly kind: 'heading'; readonly id: string; readonly name: string; readonly at: Locator };

/**
 * Holds the graph against the plan's text: at each locator that an entity cites stands its name or one of its aliases;
 * every alias stands at one of them; every section bears the heading that the text gives it.
 */
export function checkNames(graph: PlanGraph, text: PlanText): readonly NameFault[] {
  const faults: NameFault[] = [];
  for (const { id, name, aliases, ...entity } of graph.entities.values()) {
    if (entity.type === 'Section') {
      const heading = text.get(entity.at);
      if (heading === undefined || !nameKey(heading).startsWith(nameKey(entity.heading))) {
        faults.push({ kind: 'heading', id, name, at: entity.at });
      }
      continue;
    }
    const passages = entity.mentions.map((at) => ({ at, key: nameKey(text.get(at) ?? '') }));
    const names = [name, ...aliases].map(nameKey);
    for (const { at, key } of passages) {
      if (!names.some((wording) => key.includes(wording))) {
        faults.push({ kind: 'absent', id, name, at });
      }
    }
    for (const alias of aliases) {
      if (!passages.some(({ key }) => key.includes(nameKey(alias)))) {
        faults.push({ kind: 'unused-alias', id, name, alias });
      }
    }
  }
  return faults;
}
