import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { TraceRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import type { Answer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { change } from '#client/shared/routing/store.ts';
import { EntityMap } from '#client/explorer/county-map/lazy-entity-map.ts';
import { MapSwitch } from '#client/explorer/county-map/map-switch.tsx';
import { isWanted } from './trace-summary.ts';
import { showEndsOn } from './transitions.ts';
import { TraceSheet } from './trace-sheet.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { DrawingToggle } from '#client/explorer/walks/drawing-toggle.tsx';
import { EndList } from './end-list.tsx';
import { SentenceBar } from './sentence-bar.tsx';
import { SummaryLine } from './summary-line.tsx';
import styles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import { type TraceContent, useTraceContent } from './use-trace-content.ts';
import { useResolvedName } from '#client/shared/routing/resolve-name.ts';

/** The trace page: the answer as a sentence, below it the drawing that is its reason. */
export function TracePage({ route }: { readonly route: TraceRoute }): ReactNode {
  const words = useWords();
  const [isDrawingOpen, setDrawingOpen] = useState(false);
  const content = useTraceContent(route);
  const found = content.data ?? null;
  const isFailed = content.status === 'error';
  const isStageOpen = isDrawingOpen || route.mapView.isMapShown;
  useResolvedName(route.question.from, found?.graph.from.id ?? null);
  return (
    <main
      className={clsx(styles.tracePage, { [styles.isDrawingOpen]: isStageOpen || isFailed })}
      id="content"
    >
      <h1 className="visually-hidden">{words('trace.sentence')}</h1>
      {found !== null && (
        <Told {...found} route={route}>
          <DrawingToggle
            isOpen={isStageOpen}
            onToggle={() => {
              setDrawingOpen(!isStageOpen);
              closeMap(route);
            }}
          />
        </Told>
      )}
      <div className={styles.work} data-part="work">
        <Stage content={content} route={route} />
        {!isFailed && (
          <SidePanel>
            <TracePanel found={found} route={route} />
          </SidePanel>
        )}
      </div>
      {found !== null && <TraceSheet {...found} />}
    </main>
  );
}

function closeMap({ mapView }: TraceRoute): void {
  if (mapView.isMapShown) {
    change(showEndsOn({ ...mapView, isMapShown: false }));
  }
}

interface StageProps {
  readonly content: Answer<TraceContent>;
  readonly route: TraceRoute;
}

function Stage({ content, route }: StageProps): ReactNode {
  const words = useWords();
  return route.mapView.isMapShown && content.status === 'success' ? (
    <EndsOnMap found={content.data} route={route} />
  ) : (
    <CanvasPanel content={content} label={(counts) => words('trace.label', counts)} />
  );
}

interface EndsOnMapProps {
  readonly found: TraceContent;
  readonly route: TraceRoute;
}

/** What the trace reaches on the map, in the drawing's place. */
function EndsOnMap({ found, route }: EndsOnMapProps): ReactNode {
  const words = useWords();
  const { mapView } = route;
  const ends = found.summary.ends.filter((end) => isWanted(end, route));
  return (
    <div className={clsx(styles.stage, styles.map)}>
      <EntityMap
        what={words('trace.walks', { walks: found.graph.walks.length })}
        entities={ends.map(({ entity }) => entity)}
        county={mapView.county}
        to={(county) => showEndsOn({ ...mapView, county })}
      />
    </div>
  );
}

interface ToldProps extends Pick<TraceContent, 'graph' | 'summary' | 'current'> {
  readonly route: TraceRoute;
  readonly children: ReactNode;
}

/** All that was found in one sentence, where it is more than one thing, and the walk that is told. */
function Told({ graph, summary, current, route, children }: ToldProps): ReactNode {
  return (
    <div>
      {summary.ends.length > 1 && <SummaryLine graph={graph} summary={summary} route={route} />}
      <SentenceBar graph={graph} current={current} until={route.question.until}>
        {children}
        {summary.ends.length > 1 && (
          <MapSwitch view={route.mapView} to={showEndsOn} instead="graph.drawing" />
        )}
      </SentenceBar>
    </div>
  );
}

interface TracePanelProps {
  /** null until the trace has arrived. */
  readonly found: TraceContent | null;
  readonly route: TraceRoute;
}

function TracePanel({ found, route }: TracePanelProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  if (selected !== null) {
    const walks = found?.graph.walks.length ?? 0;
    return <SelectionPanel id={selected} backTo={words('trace.back', { walks })} />;
  }
  return found === null ? (
    <Skeleton label={words('trace.loading')} lines={6} />
  ) : (
    <EndList {...found} route={route} />
  );
}
