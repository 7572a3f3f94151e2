import type { Core } from 'cytoscape';
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { clsx } from 'clsx';

import { useTheme } from '#client/shared/reader/theme-choice.ts';
import { SIGNS } from '#client/shared/theme/families.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import styles from './minimap.module.css';
import { type Palette, readPalette } from '#client/canvas/drawing/palette.ts';

const WIDTH = 168;
const HEIGHT = 112;
const INSET = 6;

interface MinimapProps {
  readonly cy: Core | null;
  readonly drawing: Drawing;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The whole drawing in small, and which part of it is in sight; pressed or dragged, it leads there. */
export function Minimap({ cy, drawing }: MinimapProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isWanted, setWanted] = useState(false);
  const theme = useTheme((state) => state.theme);

  useEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null;
    if (cy === null || context === null) {
      return;
    }
    const palette = readPalette();
    const extent = extentOf(drawing);
    const paint = (): void => {
      setWanted(isPartOutOfSight(cy, drawing));
      paintAll(context, { cy, drawing, palette, extent });
    };
    paint();
    cy.on('viewport resize', paint);
    return () => {
      cy.off('viewport resize', paint);
    };
  }, [cy, drawing, theme]);

  const goThere = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (cy === null || event.buttons === 0) {
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top, scale } = extentOf(drawing);
    const bounds = event.currentTarget.getBoundingClientRect();
    const x = left + (event.clientX - bounds.left) / scale;
    const y = top + (event.clientY - bounds.top) / scale;
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
  };
  return (
    <canvas
      ref={canvas}
      className={clsx('floating wide-only', styles.minimap)}
      hidden={!isWanted}
      aria-hidden="true"
      onPointerDown={goThere}
      onPointerMove={goThere}
    />
  );
}

function isPartOutOfSight(cy: Core, { boxes }: Drawing): boolean {
  const { x1, x2, y1, y2 } = cy.extent();
  return boxes.some(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2);
}

function extentOf({ boxes }: Drawing): Extent {
  const lefts = boxes.map(({ x, width }) => x - width / 2);
  const rights = boxes.map(({ x, width }) => x + width / 2);
  const tops = boxes.map(({ y, height }) => y - height / 2);
  const bottoms = boxes.map(({ y, height }) => y + height / 2);
  const [left, right] = [Math.min(...lefts), Math.max(...rights)];
  const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
  const scale = Math.min(
    (WIDTH - 2 * INSET) / Math.max(1, right - left),
    (HEIGHT - 2 * INSET) / Math.max(1, bottom - top),
  );
  return {
    left: (left + right) / 2 - WIDTH / 2 / scale,
    top: (top + bottom) / 2 - HEIGHT / 2 / scale,
    scale,
  };
}

interface Picture {
  readonly cy: Core;
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly extent: Extent;
}

function paintAll(
  context: CanvasRenderingContext2D,
  { cy, drawing, palette, extent: { left, top, scale } }: Picture,
): void {
  const { canvas } = context;
  const ratio = devicePixelRatio;
  canvas.width = WIDTH * ratio;
  canvas.height = HEIGHT * ratio;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  for (const { x, y, width, height, entity } of drawing.boxes) {
    context.fillStyle = palette.hue[SIGNS[entity.type].family];
    const across = Math.max(2, width * scale);
    const down = Math.max(2, height * scale);
    context.fillRect((x - left) * scale - across / 2, (y - top) * scale - down / 2, across, down);
  }
  const { x1, y1, w, h } = cy.extent();
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.strokeRect((x1 - left) * scale, (y1 - top) * scale, w * scale, h * scale);
}
