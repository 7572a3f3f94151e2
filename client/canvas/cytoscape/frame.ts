import type { Core } from 'cytoscape';

const PADDING = { top: 28, side: 32 } as const;
const SIDE_WHERE_NARROW = 10;
const NARROW = 600;
const FOOT = 84;
const FOOT_WHERE_NARROW = 72;
const CLOSEST = 1.1;

/** Frames the whole drawing if its names can then still be read, else the things that it is about. */
export function frameDrawing(cy: Core, focus: readonly string[], leastZoom: number): void {
  const all = cy.elements().not('.hidden').boundingBox();
  const room = {
    width: cy.width() - 2 * sideOf(cy),
    height: cy.height() - PADDING.top - footOf(cy),
  };
  if (all.w === 0 || room.width <= 0 || room.height <= 0) {
    return;
  }
  const fitting = Math.min(room.width / all.w, room.height / all.h);
  const zoom = Math.min(CLOSEST, Math.max(leastZoom, fitting));
  const about = cy.nodes().filter((node) => focus.includes(node.id()));
  const aim = about.empty() ? all : about.boundingBox();
  const place = (start: number, length: number, target: number, space: number): number =>
    length * zoom <= space
      ? start + length / 2
      : clamp(target, start + space / zoom / 2, start + length - space / zoom / 2);
  const x = place(all.x1, all.w, middle(aim.x1, aim.x2, room.width / zoom), room.width);
  const y = place(all.y1, all.h, middle(aim.y1, aim.y2, room.height / zoom), room.height);
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - x * zoom,
      y: PADDING.top + room.height / 2 - y * zoom,
    },
  });
}

/** How near a drawing may be that is as wide as the canvas, and no nearer than it is read. */
export function widthZoom(cy: Core): number {
  const { w } = cy.elements().not('.hidden').boundingBox();
  return w === 0 ? 1 : Math.min(1, (cy.width() - 2 * sideOf(cy)) / w);
}

/** Brings things into sight by panning alone; nothing moves against anything else. At once for who wants no motion. */
export function bringIntoSight(cy: Core, ids: readonly string[]): void {
  const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
  if (nodes.empty()) {
    return;
  }
  const { x1, x2, y1, y2 } = nodes.renderedBoundingBox();
  const by = {
    x: shift(x1, x2, sideOf(cy), cy.width() - sideOf(cy)),
    y: shift(y1, y2, PADDING.top, cy.height() - footOf(cy)),
  };
  if (by.x === 0 && by.y === 0) {
    return;
  }
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    cy.panBy(by);
  } else {
    cy.animate({ panBy: by, duration: 220, easing: 'ease-out' });
  }
}

function sideOf(cy: Core): number {
  return cy.width() < NARROW ? SIDE_WHERE_NARROW : PADDING.side;
}

function footOf(cy: Core): number {
  return cy.width() < NARROW ? FOOT_WHERE_NARROW : FOOT;
}

function shift(start: number, end: number, least: number, most: number): number {
  if (start < least) {
    return least - start;
  }
  return end > most ? Math.max(most - end, least - start) : 0;
}

// What is too long to be seen whole is seen from its beginning.
function middle(start: number, end: number, space: number): number {
  return end - start <= space ? (start + end) / 2 : start + space / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
