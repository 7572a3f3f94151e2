import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import type { TraceRoute } from './route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import type { WalksGraph } from '#client/explorer/walks/walks-graph.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { TraceSheet } from './trace-sheet.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { DrawingToggle } from '#client/explorer/walks/drawing-toggle.tsx';
import { SentenceBar } from './sentence-bar.tsx';
import { WalkList } from './walk-list.tsx';
import styles from '#client/explorer/workspace.module.css';
import { SidePanel } from '#client/explorer/side-panel/side-panel.tsx';
import { CanvasPanel } from '#client/explorer/canvas-panel/canvas-panel.tsx';
import { SelectionPanel } from '#client/explorer/side-panel/selection-panel.tsx';
import { useTraceContent } from './use-trace-content.ts';
import { useResolvedName } from '#client/shared/routing/resolve-name.ts';

/** The trace page: the answer as a sentence, below it the drawing that is its reason. */
export function TracePage({ route }: { readonly route: TraceRoute }): ReactNode {
  const words = useWords();
  const [isDrawingOpen, setDrawingOpen] = useState(false);
  const content = useTraceContent(route);
  const { graph = null, current = 0 } = content.data ?? {};
  const isFailed = content.status === 'error';
  useResolvedName(route.question.from, graph?.from.id ?? null);
  return (
    <main
      className={clsx(styles.tracePage, { [styles.isDrawingOpen]: isDrawingOpen || isFailed })}
      id="content"
    >
      <h1 className="visually-hidden">{words('trace.sentence')}</h1>
      {graph !== null && (
        <SentenceBar graph={graph} told={graph.walks[current]} number={current}>
          <DrawingToggle
            isOpen={isDrawingOpen}
            onToggle={() => {
              setDrawingOpen(!isDrawingOpen);
            }}
          />
        </SentenceBar>
      )}
      <div className={styles.work} data-part="work">
        <CanvasPanel content={content} label={(counts) => words('trace.label', counts)} />
        {!isFailed && (
          <SidePanel>
            <TracePanel graph={graph} told={current} />
          </SidePanel>
        )}
      </div>
      {graph !== null && <PrintedWalk graph={graph} told={current} />}
    </main>
  );
}

interface PrintedWalkProps {
  readonly graph: WalksGraph;
  readonly told: number;
}

function PrintedWalk({ graph, told }: PrintedWalkProps): ReactNode {
  const walk = graph.walks[told];
  return walk === undefined ? null : <TraceSheet graph={graph} walk={walk} number={told} />;
}

interface TracePanelProps {
  readonly graph: WalksGraph | null;
  readonly told: number;
}

function TracePanel({ graph, told }: TracePanelProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  if (selected !== null) {
    const walks = graph?.walks.length ?? 0;
    return <SelectionPanel id={selected} backTo={words('trace.back', { walks })} />;
  }
  return graph === null ? (
    <Skeleton label={words('trace.loading')} lines={6} />
  ) : (
    <WalkList graph={graph} number={told} />
  );
}
