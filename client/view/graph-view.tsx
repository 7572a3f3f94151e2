import cytoscape, { type Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { BoxPicker } from './box-picker.tsx';
import { onCanvasKey } from './canvas-keys.ts';
import type { Drawing } from './drawing.ts';
import { frameDrawing } from './frame.ts';
import './graph-view.css';
import { useEdits } from './use-edits.ts';
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
      autounselectify: true,
      boxSelectionEnabled: true,
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
  useEdits(cy, drawing);

  return (
    <div
      className="graph-view"
      role="graphics-document"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        onCanvasKey(event, { ...props, shown });
      }}
      data-shown={shown.length}
      data-selected={selected ?? ''}
    >
      <div className="graph-view-canvas" ref={holder} aria-hidden="true" />
      {cy !== null && <BoxPicker cy={cy} />}
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

function zoomBy(cy: Core | null, factor: number): void {
  cy?.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });
}
