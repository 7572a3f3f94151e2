import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { showOnly } from '#client/explorer/canvas-panel/transitions.ts';
import { changePaths, type PathsRoute } from './route.ts';
import { changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';
import { PathEnds } from './path-ends.tsx';
import { PathFilters } from './path-filters.tsx';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import panelPartStyles from '#client/shared/ui/panel-part.module.css';
import styles from './paths-page.module.css';

export interface PathsPanelProps {
  readonly route: PathsRoute;
  /** null until the paths have arrived. */
  readonly graph: WalksGraph | null;
  /** Which path is the sentence. */
  readonly current: number;
}

/** Which paths are wanted, and all that were found; pressed, one becomes the sentence. */
export function PathsPanel({ route, graph, current }: PathsPanelProps): ReactNode {
  const words = useWords();
  return (
    <>
      <PathEnds route={route} />
      <PathFilters route={route} />
      {graph === null ? (
        <Skeleton label={words('paths.loading')} lines={6} />
      ) : (
        <section className={clsx('stack gap-3', panelPartStyles.part)}>
          <h2 className={styles.count}>{words('paths.walks', { walks: graph.walks.length })}</h2>
          {graph.walks.length === 0 ? (
            <NoPath route={route} />
          ) : (
            <>
              <WalkRows
                rows={graph.walks.map((walk, index) => ({ walk, index }))}
                number={current}
                shared={[graph.from.id, ...endsOf(graph)]}
              />
              <StateLink className="button" to={showOnly(graph.entities.map(({ id }) => id))}>
                {words('paths.asGraph')}
              </StateLink>
            </>
          )}
        </section>
      )}
    </>
  );
}

// The other end, which all walks have in common.
function endsOf({ walks, from }: WalksGraph): readonly string[] {
  const [walk] = walks;
  return (walk?.entities ?? [])
    .filter((_entity, index, all) => index === 0 || index === all.length - 1)
    .map(({ id }) => id)
    .filter((id) => id !== from.id);
}

function NoPath({ route }: { readonly route: PathsRoute }): ReactNode {
  const words = useWords();
  const isFiltered = route.types.length + route.basis.length > 0;
  return (
    <>
      <p className="aside">{words('paths.none.try')}</p>
      {isFiltered && (
        <button
          type="button"
          className="button"
          onClick={changing(changePaths({ types: [], basis: [] }))}
        >
          {words('paths.all')}
        </button>
      )}
    </>
  );
}
