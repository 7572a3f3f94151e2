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
import { WalkRows } from '#client/explorer/walks/walk-rows.tsx';
import { goToEntity } from '#client/shared/routing/navigate.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
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
        <SentenceBar graph={graph} current={current} until={route.question.until}>
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
            <TracePanel graph={graph} current={current} />
          </SidePanel>
        )}
      </div>
      {graph !== null && <TraceSheet graph={graph} current={current} />}
    </main>
  );
}

interface TracePanelProps {
  /** null until the trace has arrived. */
  readonly graph: WalksGraph | null;
  /** Which walk is the sentence. */
  readonly current: number;
}

function TracePanel({ graph, current }: TracePanelProps): ReactNode {
  const words = useWords();
  const selected = useExplorer((state) => state.selected);
  if (selected !== null) {
    const walks = graph?.walks.length ?? 0;
    return <SelectionPanel id={selected} backTo={words('trace.back', { walks })} />;
  }
  return graph === null ? (
    <Skeleton label={words('trace.loading')} lines={6} />
  ) : (
    <WalkList graph={graph} current={current} />
  );
}

interface WalkListProps extends TracePanelProps {
  readonly graph: WalksGraph;
}

/** All walks of a trace, the strongest first; pressed, one becomes the sentence. */
function WalkList({ graph, current }: WalkListProps): ReactNode {
  const words = useWords();
  const { from, direction, walks } = graph;
  const name = readName(from, words);
  return (
    <>
      <header className="stack gap-1">
        <p className="aside">
          {words(direction === 'UPSTREAM' ? 'trace.walks.upstream' : 'trace.walks.downstream', {
            name,
          })}
        </p>
        <h2>{words('trace.walks', { walks: walks.length })}</h2>
        {walks.length > 1 && <p className="aside">{words('trace.walks.hint')}</p>}
        {graph.isTruncated && (
          <p className="aside">{words('trace.truncated', { walks: walks.length })}</p>
        )}
      </header>
      <WalkRows walks={walks} number={current} />
      <StateLink className="button" to={goToEntity(from.id)}>
        {words('trace.toEntity', { name })}
      </StateLink>
    </>
  );
}
