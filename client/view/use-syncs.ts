import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';

import { useTheme } from '../state/theme-choice.ts';
import type { Drawing } from './drawing.ts';
import { bringIntoSight, frameDrawing } from './frame.ts';
import { readPalette } from './palette.ts';
import { styles } from './styles.ts';
import { syncElements } from './sync-elements.ts';
import { syncFilters } from './sync-filters.ts';
import { syncSelection } from './sync-selection.ts';

/** What the canvas is to show. */
export interface Shown {
  readonly drawing: Drawing;
  readonly selected: string | null;
  readonly hiddenTypes: readonly string[];
  readonly hiddenBases: readonly string[];
}

const NARROW = 600;
const LEAST_READABLE_ZOOM = 0.68;
const LEAST_READABLE_ZOOM_ON_A_PHONE = 0.38;

/** Keeps the canvas in step with the drawing, the selection, the filters, the theme and its own size. */
export function useSyncs(cy: Core | null, shown: Shown): void {
  const { drawing, selected, hiddenTypes, hiddenBases } = shown;
  const theme = useTheme((state) => state.theme);
  const framed = useRef('');
  const shownFresh = useRef('');

  useEffect(() => {
    if (cy === null) {
      return;
    }
    const palette = readPalette();
    cy.style(styles(palette));
    syncElements(cy, drawing, palette);
    syncFilters(cy, hiddenTypes, hiddenBases);
    syncSelection(cy, selected);
    if (framed.current !== drawing.of) {
      framed.current = frame(cy, drawing);
    } else {
      const fresh = drawing.boxes.filter((box) => box.isFresh).map((box) => box.id);
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      // Once, when it comes: the reader may then look elsewhere.
      const isNew = fresh.join(' ') !== shownFresh.current;
      bringIntoSight(cy, isNew && fresh.length > 0 ? [...drawing.focus, ...fresh] : [], !isStill);
      shownFresh.current = fresh.join(' ');
    }
    // The selection and the filters have effects of their own; here they are only put back after a new drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cy, drawing, theme]);
  useEffect(() => {
    if (cy !== null) {
      syncSelection(cy, selected);
    }
  }, [cy, selected]);
  useEffect(() => {
    if (cy !== null) {
      syncFilters(cy, hiddenTypes, hiddenBases);
    }
  }, [cy, hiddenTypes, hiddenBases]);
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

// Gives what is now framed: nothing, while there is no room or something is still on its way.
function frame(cy: Core, drawing: Drawing): string {
  const least = cy.width() < NARROW ? LEAST_READABLE_ZOOM_ON_A_PHONE : LEAST_READABLE_ZOOM;
  frameDrawing(cy, drawing.focus, least);
  return cy.width() > 0 && drawing.isWhole ? drawing.of : '';
}
