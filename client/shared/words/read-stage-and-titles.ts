import type { EntityType, RelationType } from '#client/shared/api/fragments.ts';
import type { ResponsibilityFact } from '#client/shared/queries/responsibilities.ts';
import { type Named, readName } from './read-name.ts';
import { isWordKey, type Words } from './words.ts';

/** As much of a responsibility as it takes to say how the task comes to answer for a thing. */
export interface Standing {
  readonly standing: ResponsibilityFact['standing'];
  readonly via: Named | null;
  readonly through: {
    readonly steps: readonly {
      readonly forward: boolean;
      readonly relation: { readonly type: RelationType };
    }[];
  };
}

/** Whether the thing is the task's own matter, or through what the task answers for it; null for what is a department's own. */
export function readStanding(
  { standing, via, through }: Standing,
  of: EntityType,
  words: Words,
): string | null {
  switch (standing) {
    case 'OWN':
      return ownStanding(of, words);
    case 'MATTER':
      return words('responsibility.matter');
    case 'THROUGH': {
      const last = through.steps.at(-1);
      const key = `responsibility.via.${last?.forward === true ? 'OUT' : 'IN'}.${String(last?.relation.type)}`;
      return words(isWordKey(key) ? key : 'responsibility.via', {
        name: via === null ? '' : readName(via, words),
      });
    }
  }
}

function ownStanding(of: EntityType, words: Words): string | null {
  if (of === 'DEPARTMENT') {
    return null;
  }
  return words(of === 'MEASURE' ? 'responsibility.own.measure' : 'responsibility.own');
}
