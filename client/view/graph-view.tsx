import cytoscape, { type Core } from 'cytoscape';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

import type { Drawing, EntityBox } from './drawing.ts';
import { frameDrawing } from './frame.ts';
import './graph-view.css';
import { type Heading, nextBox } from './next-box.ts';
import { usePresses } from './use-presses.ts';
import { useSyncs } from './use-syncs.ts';
import { ZoomControls } from './zoom-controls.tsx';

interface GraphViewProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly selected: string | null;
  readonly hiddenTypes: readonly string[];
  readonly hiddenBases: readonly string[];
  readonly onPress: (id: string) => void;
  readonly onDoublePress: (id: string) => void;
  /** More tools to stand beside the zoom. */
  readonly tools: ReactNode;
}

/** The canvas. It obeys the drawing and the state, and turns each press into what the page then does. */
export function GraphView(props: GraphViewProps): ReactNode {
  const { drawing, label, selected, tools } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const shown = drawing.boxes.filter((box) => !props.hiddenTypes.includes(box.entity.type));

  useEffect(() => {
    const core = cytoscape({
      container: holder.current,
      autoungrabify: true,
      boxSelectionEnabled: false,
      minZoom: 0.25,
      maxZoom: 2.5,
    });
    setCy(core);
    return () => {
      core.destroy();
      setCy(null);
    };
  }, []);
  usePresses(cy, props);
  useSyncs(cy, props);

  return (
    <div
      className="graph-view"
      role="graphics-document"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        onKeyDown(event, { ...props, shown });
      }}
      data-shown={shown.length}
      data-selected={selected ?? ''}
    >
      <div className="graph-view-canvas" ref={holder} aria-hidden="true" />
      <ZoomControls
        onZoom={(factor) => {
          zoomBy(cy, factor);
        }}
        onFit={() => {
          if (cy !== null) {
            frameDrawing(cy, drawing.focus, 0.2);
          }
        }}
      >
        {tools}
      </ZoomControls>
    </div>
  );
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface Keys extends Pick<GraphViewProps, 'drawing' | 'selected' | 'onPress' | 'onDoublePress'> {
  readonly shown: readonly EntityBox[];
}

// Arrow keys walk from box to box, Enter does what a double press does.
function onKeyDown(event: KeyboardEvent, keys: Keys): void {
  const { drawing, selected, shown } = keys;
  const heading = HEADINGS[event.key];
  if (heading !== undefined && event.target === event.currentTarget) {
    event.preventDefault();
    const from =
      shown.find((box) => box.id === selected) ??
      shown.find((box) => drawing.focus.includes(box.id));
    const next = from === undefined ? null : nextBox(shown, from, heading);
    if (next !== null) {
      keys.onPress(next.id);
    }
  }
  if (event.key === 'Enter' && event.target === event.currentTarget && selected !== null) {
    keys.onDoublePress(selected);
  }
}

function zoomBy(cy: Core | null, factor: number): void {
  cy?.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}
