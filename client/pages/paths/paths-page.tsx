import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readName } from '#client/shared/words/read-name.ts';
import type { ApiError } from '#client/shared/api/api-error.ts';
import { areEndsChosen, type PathsRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import type { Words } from '#client/shared/words/words.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import workspaceStyles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { PathEnds } from './path-ends.tsx';
import { DrawingToggle } from '#client/explorer/walks/drawing-toggle.tsx';
import { PathFilters } from './path-filters.tsx';
import { PathsBar } from './paths-bar.tsx';
import chooseFirstStyles from '#client/shared/ui/choose-first.module.css';
import { PathsSheet } from './paths-sheet.tsx';
import { PathsPanel, type PathsPanelProps } from './paths-panel.tsx';
import { usePathsContent } from './use-paths-content.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { useResolvedName } from '#client/shared/routing/resolve-name.ts';

/** How two entities are linked: each path a sentence with its evidence, all of them in one drawing. */
export function PathsPage({ route }: { readonly route: PathsRoute }): ReactNode {
  return areEndsChosen(route) ? <FoundPaths route={route} /> : <ChooseEnds route={route} />;
}

interface ChooseEndsProps {
  readonly route: PathsRoute;
  /** Why the paths between the ends chosen could not be found; null: they are still to be chosen. */
  readonly error?: ApiError | null;
}

function ChooseEnds({ route, error = null }: ChooseEndsProps): ReactNode {
  const words = useWords();
  return (
    <main className={chooseFirstStyles.first} id="content">
      <div>
        <h1>{words('paths.title.none')}</h1>
        {error === null ? <p>{words('paths.choose')}</p> : <ErrorNotice error={error} />}
        <PathEnds route={route} />
        {error !== null && <PathFilters route={route} />}
      </div>
    </main>
  );
}

function FoundPaths({ route }: { readonly route: PathsRoute }): ReactNode {
  const words = useWords();
  const [isDrawingOpen, setDrawingOpen] = useState(false);
  const content = usePathsContent(route);
  const { graph = null, current = 0 } = content.data ?? {};
  useResolvedEnds(route, graph);
  if (content.status === 'error') {
    // The ends and the filters stay at hand, for a narrower question may be answered.
    return <ChooseEnds route={route} error={content.error} />;
  }
  return (
    <main
      className={clsx(workspaceStyles.tracePage, isDrawingOpen && workspaceStyles.isDrawingOpen)}
      id="content"
    >
      <h1 className="visually-hidden">{titleOf(route, graph, words)}</h1>
      {graph !== null && (
        <PathsBar route={route} graph={graph} current={current}>
          <DrawingToggle
            isOpen={isDrawingOpen}
            onToggle={() => {
              setDrawingOpen(!isDrawingOpen);
            }}
          />
        </PathsBar>
      )}
      <div className={workspaceStyles.work} data-part="work">
        <CanvasPanel content={content} label={(counts) => words('paths.label', counts)} />
        <SidePanel>
          <PathsOrSelection route={route} graph={graph} current={current} />
        </SidePanel>
      </div>
      {graph !== null && <PathsSheet title={titleOf(route, graph, words)} graph={graph} />}
    </main>
  );
}

function useResolvedEnds(route: PathsRoute, graph: WalksGraph | null): void {
  const [to] = graph?.reached ?? [];
  useResolvedName(route.from, graph?.from.id ?? null);
  useResolvedName(route.to, to?.id ?? null);
}

function titleOf(route: PathsRoute, graph: WalksGraph | null, words: Words): string {
  const [to] = graph?.reached ?? [];
  return words('paths.title', {
    from: graph === null ? route.from : readName(graph.from, words),
    to: to === undefined ? route.to : readName(to, words),
  });
}

function PathsOrSelection(props: PathsPanelProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  return selected === null ? (
    <PathsPanel {...props} />
  ) : (
    <SelectionPanel
      id={selected}
      backTo={words('paths.back', { walks: props.graph?.walks.length ?? 0 })}
    />
  );
}
