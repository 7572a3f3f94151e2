import type { Core } from 'cytoscape';
import { type PointerEvent, type ReactNode, useState } from 'react';

import { setBoxing, useCanvasMode } from '#client/canvas/input/canvas-mode.ts';
import type { OnCanvasEvent } from '#client/canvas/input/canvas-events.ts';
import styles from './box-picker.module.css';

interface Corners {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

interface BoxPickerProps {
  readonly cy: Core;
  readonly onEvent: OnCanvasEvent;
}

/** Lies over the canvas while a drag, by mouse, pen or finger, is to draw a box about what is picked. */
export function BoxPicker({ cy, onEvent }: BoxPickerProps): ReactNode {
  const isBoxing = useCanvasMode((mode) => mode.isBoxing);
  const [corners, setCorners] = useState<Corners | null>(null);
  if (!isBoxing) {
    return null;
  }
  return (
    <div
      className={styles.picker}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = placeOf(event);
        setCorners({ from: at, to: at });
      }}
      onPointerMove={(event) => {
        if (corners !== null) {
          setCorners({ ...corners, to: placeOf(event) });
        }
      }}
      onPointerUp={() => {
        if (corners !== null) {
          onEvent({ type: 'pick', ids: idsIn(cy, corners) });
        }
        setCorners(null);
        setBoxing(false);
      }}
      onPointerCancel={() => {
        setCorners(null);
      }}
    >
      {corners !== null && <div className={styles.box} style={boxOf(corners)} />}
    </div>
  );
}

function placeOf({ clientX, clientY, currentTarget }: PointerEvent): Corners['from'] {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function boxOf({ from, to }: Corners): Record<'left' | 'top' | 'width' | 'height', number> {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

function idsIn(cy: Core, corners: Corners): readonly string[] {
  const { left, top, width, height } = boxOf(corners);
  return cy
    .nodes('.entity:visible')
    .filter((node) => {
      const { x, y } = node.renderedPosition();
      return x >= left && x <= left + width && y >= top && y <= top + height;
    })
    .map((node) => node.id());
}
