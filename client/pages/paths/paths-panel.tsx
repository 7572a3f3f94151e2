import type { ReactNode } from 'react';

import { changePaths } from './change-paths.ts';
import { showOnly } from '#client/explorer/canvas-panel/edit-drawing.ts';
import type { PathsPlace } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';
import { PathEnds } from './path-ends.tsx';
import { PathFilters } from './path-filters.tsx';
import type { ShownPaths } from './use-shown-paths.ts';

interface PathsPanelProps {
  readonly place: PathsPlace;
  readonly paths: ShownPaths;
}

/** Which paths are wanted, and all that were found; pressed, one becomes the sentence. */
export function PathsPanel({ place, paths: { graph, told } }: PathsPanelProps): ReactNode {
  const words = useWords();
  return (
    <>
      <PathEnds place={place} />
      <PathFilters place={place} />
      {graph === null ? (
        <Skeleton label={words('paths.loading')} lines={6} />
      ) : (
        <section className="panel-part">
          <h2 className="paths-count">{words('paths.walks', { walks: graph.walks.length })}</h2>
          {graph.walks.length === 0 ? (
            <NoPath place={place} />
          ) : (
            <>
              <WalkRows walks={graph.walks} number={told} />
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

function NoPath({ place }: { readonly place: PathsPlace }): ReactNode {
  const words = useWords();
  const isFiltered = place.types.length + place.basis.length > 0;
  return (
    <>
      <p className="aside">{words('paths.none.try')}</p>
      {isFiltered && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change(changePaths({ types: [], basis: [] }));
          }}
        >
          {words('paths.all')}
        </button>
      )}
    </>
  );
}
