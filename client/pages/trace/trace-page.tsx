import { type ReactNode, useState } from 'react';

import type { TracePlace } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { toldWalk, type TracedGraph } from '#client/explorer/walks/traced-graph.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { TraceBrief } from './trace-sheet.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { DrawingToggle } from '#client/explorer/walks/drawing-toggle.tsx';
import { SentenceBar } from './sentence-bar.tsx';
import { WalkList } from './walk-list.tsx';
import '#client/explorer/workspace.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { Stage } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { Subject } from '#client/explorer/side-panel/selection-panel.tsx';
import { useShownTrace, useTracedGraph } from '#client/explorer/canvas-panel/use-shown.ts';

/** The trace page: the answer as a sentence, below it the drawing that is its reason. */
export function TracePage({ place }: { readonly place: TracePlace }): ReactNode {
  const words = useWords();
  const [isDrawingOpen, setDrawingOpen] = useState(false);
  const graph = useTracedGraph(place);
  const told = graph === null ? 0 : toldWalk(graph, place);
  const walk = graph?.walks[told];
  const shown = useShownTrace(place, graph, told);
  return (
    <main
      className={
        isDrawingOpen || shown.kind === 'failed' ? 'trace-page is-drawing-open' : 'trace-page'
      }
      id="content"
    >
      <h1 className="visually-hidden">{words('trace.sentence')}</h1>
      {graph !== null && (
        <SentenceBar graph={graph} told={walk} number={told}>
          <DrawingToggle
            isOpen={isDrawingOpen}
            onToggle={() => {
              setDrawingOpen(!isDrawingOpen);
            }}
          />
        </SentenceBar>
      )}
      <div className="work">
        <Stage shown={shown} label={(counts) => words('trace.label', counts)} />
        {shown.kind !== 'failed' && (
          <SidePanel>
            <TracePanel graph={graph} told={told} />
          </SidePanel>
        )}
      </div>
      {graph !== null && walk !== undefined && (
        <TraceBrief graph={graph} walk={walk} number={told} />
      )}
    </main>
  );
}

interface TracePanelProps {
  readonly graph: TracedGraph | null;
  readonly told: number;
}

function TracePanel({ graph, told }: TracePanelProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  if (selected !== null) {
    const walks = graph?.walks.length ?? 0;
    return <Subject id={selected} backTo={words('trace.back', { walks })} />;
  }
  return graph === null ? (
    <Skeleton label={words('trace.loading')} lines={6} />
  ) : (
    <WalkList graph={graph} number={told} />
  );
}
