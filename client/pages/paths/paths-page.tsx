import { type ReactNode, useState } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { ApiError } from '#client/shared/api/api-error.ts';
import type { PathsPlace } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import '#client/explorer/workspace.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { Stage } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { Subject } from '#client/explorer/side-panel/selection-panel.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { PathEnds } from './path-ends.tsx';
import { DrawingToggle } from '#client/explorer/walks/drawing-toggle.tsx';
import { PathFilters } from './path-filters.tsx';
import { PathsBar } from './paths-bar.tsx';
import '#client/shared/ui/choose-first.css';
import './paths-page.css';
import { PathsPanel } from './paths-panel.tsx';
import { type ShownPaths, useShownPaths } from './use-shown-paths.ts';

/** How two entities are linked: each path a sentence with its evidence, all of them in one drawing. */
export function PathsPage({ place }: { readonly place: PathsPlace }): ReactNode {
  return place.from === '' || place.to === '' ? (
    <ChooseEnds place={place} />
  ) : (
    <FoundPaths place={place} />
  );
}

interface ChooseEndsProps {
  readonly place: PathsPlace;
  /** Why the paths between the ends chosen could not be found; null: they are still to be chosen. */
  readonly error?: ApiError | null;
}

function ChooseEnds({ place, error = null }: ChooseEndsProps): ReactNode {
  const words = useWords();
  return (
    <main className="choose-first" id="content">
      <div>
        <h1>{words('paths.title.none')}</h1>
        {error === null ? <p>{words('paths.choose')}</p> : <ErrorNotice error={error} />}
        <PathEnds place={place} />
        {error !== null && <PathFilters place={place} />}
      </div>
    </main>
  );
}

function FoundPaths({ place }: { readonly place: PathsPlace }): ReactNode {
  const words = useWords();
  const [isDrawingOpen, setDrawingOpen] = useState(false);
  const paths = useShownPaths(place);
  const { graph, shown } = paths;
  if (shown.kind === 'failed') {
    // The ends and the filters stay at hand, for a narrower question may be answered.
    return <ChooseEnds place={place} error={shown.error} />;
  }
  const [from, to] = [graph?.from, graph?.reached[0]];
  const title = words('paths.title', {
    from: from === undefined ? place.from : readName(from, words),
    to: to === undefined ? place.to : readName(to, words),
  });
  return (
    <main className={isDrawingOpen ? 'trace-page is-drawing-open' : 'trace-page'} id="content">
      <h1 className="visually-hidden">{title}</h1>
      {graph !== null && (
        <PathsBar place={place} graph={graph} told={paths.told}>
          <DrawingToggle
            isOpen={isDrawingOpen}
            onToggle={() => {
              setDrawingOpen(!isDrawingOpen);
            }}
          />
        </PathsBar>
      )}
      <div className="work">
        <Stage shown={shown} label={(counts) => words('paths.label', counts)} />
        <SidePanel>
          <Told place={place} paths={paths} />
        </SidePanel>
      </div>
    </main>
  );
}

interface ToldProps {
  readonly place: PathsPlace;
  readonly paths: ShownPaths;
}

function Told({ place, paths }: ToldProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return selected === null ? (
    <PathsPanel place={place} paths={paths} />
  ) : (
    <Subject
      id={selected}
      backTo={words('paths.back', { walks: paths.graph?.walks.length ?? 0 })}
    />
  );
}
