import type { Relation } from '#server/domain/relation.ts';

import type { Draft } from './draft.ts';

/** How a thing lies in a place, at once or by way of others; null where it does not. What the plan only wishes is no way. */
export function wayTo(draft: Draft, from: string, place: string): readonly Relation[] | null {
  if (from === place) {
    return [];
  }
  for (const step of draft.relations.from(from)) {
    if (isPlacing(step)) {
      const rest = wayTo(draft, step.to, place);
      if (rest !== null) {
        return [step, ...rest];
      }
    }
  }
  return null;
}

function isPlacing({ type, intended }: Relation): boolean {
  return (type === 'LOCATED_IN' || type === 'PART_OF') && intended === undefined;
}
