import { type ReactNode, useState } from 'react';

import type { TracePlace } from '../../state/places/trace-place.ts';
import { useExplorer } from '../../state/store.ts';
import { toldWalk, type TracedGraph } from '../../state/canvas/traced-graph.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { TraceBrief } from '../brief/trace-brief.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { DrawingToggle } from '../trace/drawing-toggle.tsx';
import { SentenceBar } from '../trace/sentence-bar.tsx';
import { WalkList } from '../trace/walk-list.tsx';
import './explore.css';
import { SidePanel } from './side-panel.tsx';
import { Stage } from './stage.tsx';
import { Subject } from './subject.tsx';
import { useShownTrace, useTracedGraph } from './use-shown.ts';

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
