import cytoscape, { type Core } from 'cytoscape';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import { frameDrawing } from '#client/canvas/cytoscape/frame.ts';
import type { Hidden } from '#client/canvas/cytoscape/sync-classes.ts';
import { useIsLarge } from '#client/canvas/cytoscape/use-is-large.ts';
import { useSyncs } from '#client/canvas/cytoscape/use-syncs.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { type OnCanvasEvent, useDrags, usePresses } from '#client/canvas/input/canvas-events.ts';
import { useHover } from '#client/canvas/input/hover.ts';
import { onCanvasKey } from '#client/canvas/input/canvas-keys.ts';
import { Backdrop } from '#client/canvas/overlays/backdrop.tsx';
import { BoxPicker } from '#client/canvas/overlays/box-picker.tsx';
import { Minimap } from '#client/canvas/overlays/minimap.tsx';
import { useNames } from '#client/canvas/overlays/use-names.ts';
import { ZoomControls } from '#client/canvas/overlays/zoom-controls.tsx';
import type { CanvasSettings } from '#client/shared/routing/canvas-settings.ts';
import styles from './graph-view.module.css';

interface GraphViewProps {
  readonly drawing: Drawing;
  readonly label: string;
  readonly selected: string | null;
  readonly hidden: Hidden;
  readonly settings: Pick<CanvasSettings, 'picked' | 'pins'>;
  readonly onEvent: OnCanvasEvent;
  /** More tools to stand beside the zoom. */
  readonly tools: ReactNode;
}

/** The canvas: it shows what it is given, and tells what the reader does on it. */
export function GraphView(props: GraphViewProps): ReactNode {
  const isLarge = useIsLarge(props.drawing);
  // Cytoscape takes its sharpness once, so another sharpness is another canvas.
  return <Canvas key={String(isLarge)} {...props} isLarge={isLarge} />;
}

function Canvas(props: GraphViewProps & { readonly isLarge: boolean }): ReactNode {
  const { drawing, label, selected, tools, isLarge, onEvent } = props;
  const { picked } = props.settings;
  const [cy, setCy] = useState<Core | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLCanvasElement>(null);
  const shown = drawing.boxes.filter((box) => !props.hidden.types.includes(box.entity.type));

  useEffect(() => {
    const core = cytoscape({
      container: holder.current,
      autounselectify: true,
      boxSelectionEnabled: true,
      minZoom: 0.05,
      maxZoom: 3,
      ...(isLarge ? { pixelRatio: 1 } : {}),
    });
    setCy(core);
    return () => {
      core.destroy();
      setCy(null);
    };
  }, [isLarge]);
  usePresses(cy, onEvent);
  useSyncs(cy, props);
  useDrags(cy, picked, onEvent);
  useHover(cy);
  useNames(cy, names, drawing);

  return (
    <div
      className={styles.view}
      role="graphics-document"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        onCanvasKey(event, { drawing, selected, shown, picked, onEvent });
      }}
      data-shown={shown.length}
      data-selected={selected ?? ''}
    >
      {drawing.sketch !== undefined && <Backdrop cy={cy} sketch={drawing.sketch} />}
      <div className={styles.canvas} ref={holder} aria-hidden="true" />
      {cy !== null && <BoxPicker cy={cy} onEvent={onEvent} />}
      <canvas className={styles.names} ref={names} aria-hidden="true" />
      <Minimap cy={cy} drawing={drawing} />
      <ZoomControls
        onZoom={(factor) => {
          zoomBy(cy, factor);
        }}
        onFit={() => {
          if (cy !== null) {
            frameDrawing(cy, drawing.focus, cy.minZoom());
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
