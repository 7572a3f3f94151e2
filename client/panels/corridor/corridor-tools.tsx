import type { ReactNode } from 'react';

import type { CorridorProfileFact } from '../../api/corridor-profile.ts';
import { goTo } from '../../state/navigate.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';

/** So many the canvas takes in one address; what lies nearest is in. */
const MOST_DRAWN = 100;

/** What can be done with a corridor: its things on the canvas. */
export function CorridorTools({ profile }: { readonly profile: CorridorProfileFact }): ReactNode {
  const words = useWords();
  const members = profile.groups
    .flatMap((group) => group.members)
    .toSorted((one, other) => one.through.steps.length - other.through.steps.length);
  const ids = [profile.corridor.id, ...members.map(({ entity }) => entity.id)].slice(0, MOST_DRAWN);
  return members.length === 0 ? null : (
    <StateLink className="button" to={goTo({ kind: 'graph', of: ids, expansions: [] })}>
      {words('corridor.graph')}
    </StateLink>
  );
}
