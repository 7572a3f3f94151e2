import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import {
  type Expansion,
  expandMore,
  MORE_AT_A_TIME,
  mostAdded,
} from '#client/explorer/expansion/expansion.ts';
import {
  groupsOf,
  type Neighbourhood,
  parseGroupKey,
} from '#client/shared/queries/neighbourhood.ts';
import { changing } from '#client/shared/routing/store.ts';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import { useWords } from '#client/shared/words/use-words.ts';

interface ExpandMoreProps {
  readonly expansion: Expansion;
  readonly neighbourhood: Neighbourhood;
}

/** How much of what was chosen is drawn, and the next share of what is left; nothing where nothing is left. */
export function ExpandMore({ expansion, neighbourhood }: ExpandMoreProps): ReactNode {
  const words = useWords();
  const total = chosenIn(expansion, neighbourhood);
  const shown = Math.min(total, mostAdded(expansion));
  return shown === total ? null : (
    <section className={clsx('stack gap-3', panelPartStyles.part)}>
      <p className="aside">{words('entity.expand.shown', { total, shown })}</p>
      <button type="button" className="button" onClick={changing(expandMore(expansion.of))}>
        {words('entity.expand.more', { count: Math.min(total - shown, MORE_AT_A_TIME) })}
      </button>
    </section>
  );
}

/** How many relations there are of the groups that an expansion asks for. */
function chosenIn({ groups }: Expansion, neighbourhood: Neighbourhood): number {
  const keys = groups.length === 0 ? groupsOf(neighbourhood).map(({ key }) => key) : groups;
  const chosen = keys.flatMap((key) => parseGroupKey(key) ?? []);
  return neighbourhood.counts
    .filter((one) =>
      chosen.some(
        ({ type, direction, entityType }) =>
          one.type === type &&
          one.direction === direction &&
          (entityType === null || entityType === one.entityType),
      ),
    )
    .reduce((sum, { count }) => sum + count, 0);
}
