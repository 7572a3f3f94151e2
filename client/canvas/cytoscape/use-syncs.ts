import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';

import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { readPalette } from '#client/canvas/drawing/palette.ts';
import { useTheme } from '#client/shared/reader/theme-choice.ts';
import type { CanvasSettings } from '#client/shared/routing/canvas-settings.ts';
import { bringIntoSight, frameDrawing, widthZoom } from './frame.ts';
import { styles } from './styles.ts';
import {
  type Hidden,
  LEGIBLE_ZOOM,
  syncDistance,
  syncFilters,
  syncMarks,
  syncSelection,
  watchDistance,
} from './sync-classes.ts';
import { syncElements } from './sync-elements.ts';

/** What the canvas is to show. */
export interface CanvasState {
  readonly drawing: Drawing;
  readonly selected: string | null;
  readonly hidden: Hidden;
  /** What is picked, and where what was moved is to stay. */
  readonly settings: Pick<CanvasSettings, 'picked' | 'pins'>;
}

const NARROW = 600;
const LEAST_READABLE_ZOOM_ON_A_PHONE = 0.38;
// Of a layout that is looked at as a whole before it is read.
const LEAST_ZOOM_OF_A_WHOLE = 0.57;
const LEAST_ZOOM_OF_A_WHOLE_ON_A_PHONE = 0.3;

/** Keeps the canvas in step with the drawing, the selection, what is picked, the filters, the theme and its own size. */
export function useSyncs(cy: Core | null, state: CanvasState): void {
  const { drawing, selected, hidden } = state;
  const { picked, pins } = state.settings;
  const theme = useTheme((state) => state.theme);
  const framed = useRef('');
  const shownFresh = useRef('');

  useEffect(() => {
    cy?.style(styles(readPalette()));
  }, [cy, theme]);
  useEffect(() => (cy === null ? undefined : watchDistance(cy)), [cy]);
  useEffect(() => {
    if (cy === null) {
      return;
    }
    syncElements(cy, drawing);
    syncFilters(cy, hidden);
    syncSelection(cy, selected);
    if (framed.current !== drawing.of) {
      framed.current = frame(cy, drawing);
    } else {
      const fresh = drawing.boxes.filter((box) => box.isFresh).map((box) => box.id);
      // Once, when it comes: the reader may then look elsewhere.
      const isNew = fresh.join(' ') !== shownFresh.current;
      bringIntoSight(cy, isNew && fresh.length > 0 ? [...drawing.focus, ...fresh] : []);
      shownFresh.current = fresh.join(' ');
    }
    syncDistance(cy);
    // The selection and the filters have effects of their own; here they are only put back after a new drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cy, drawing]);
  useEffect(() => {
    if (cy !== null) {
      select(cy, selected);
    }
  }, [cy, selected]);
  useEffect(() => {
    if (cy !== null) {
      syncFilters(cy, hidden);
    }
  }, [cy, hidden]);
  useEffect(() => {
    if (cy !== null) {
      syncMarks(cy, { picked, pinned: pins.map(({ id }) => id) }, readPalette());
    }
  }, [cy, drawing, picked, pins, theme]);
  useEffect(() => {
    const container = cy?.container();
    if (cy === null || container === null || container === undefined) {
      return;
    }
    const observer = new ResizeObserver(() => {
      cy.resize();
      // A canvas that was not on show had no room to be framed in.
      if (framed.current !== drawing.of) {
        framed.current = frame(cy, drawing);
      }
    });
    observer.observe(container);
    return () => {
      observer.disconnect();
    };
  }, [cy, drawing]);
}

// What the panel tells of is looked for on the drawing too. What can be seen is left where it is, under the reader's pointer.
function select(cy: Core, selected: string | null): void {
  syncSelection(cy, selected);
  const node = selected === null ? null : cy.getElementById(selected);
  if (node === null || node.empty() || !node.isNode()) {
    return;
  }
  const { x, y } = node.renderedPosition();
  if (x < 0 || y < 0 || x > cy.width() || y > cy.height()) {
    bringIntoSight(cy, [node.id()]);
  }
}

// How far out a drawing may be framed at first: until its names cannot be read, and marks until all are seen.
function leastZoom(cy: Core, drawing: Drawing): number {
  if (drawing.isDots === true) {
    return cy.minZoom();
  }
  if (drawing.isColumn === true) {
    return widthZoom(cy);
  }
  const isNarrow = cy.width() < NARROW;
  if (drawing.isStraight === true) {
    return isNarrow ? LEAST_ZOOM_OF_A_WHOLE_ON_A_PHONE : LEAST_ZOOM_OF_A_WHOLE;
  }
  return isNarrow ? LEAST_READABLE_ZOOM_ON_A_PHONE : LEGIBLE_ZOOM;
}

// Gives what is now framed: nothing, while there is no room or something is still on its way.
function frame(cy: Core, drawing: Drawing): string {
  frameDrawing(cy, drawing.focus, leastZoom(cy, drawing));
  return cy.width() > 0 && drawing.isWhole ? drawing.of : '';
}
