import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';

import type { OnCanvasEvent } from '#client/canvas/canvas-event.ts';

/** How near a mark a press may be, in pixels, and still mean it: a mark far out is smaller than a finger. */
const REACH = 14;

/** Tells what the reader presses on the canvas. */
export function usePresses(cy: Core | null, onEvent: OnCanvasEvent): void {
  useEffect(() => {
    if (cy === null) {
      return;
    }
    let last: string | null = null;
    let beforeLast: string | null = null;
    const press = (event: EventObject): void => {
      const id = pressed(event);
      beforeLast = last;
      last = id;
      if (id === null) {
        return;
      }
      if (!isPicking(event)) {
        onEvent({ type: 'press', id });
      } else if (event.cy.getElementById(id).hasClass('entity')) {
        onEvent({ type: 'toggle-picked', id });
      }
    };
    // Cytoscape looks only at the time between two presses, so that two boxes pressed quickly are told as one pressed twice.
    const doublePress = (event: EventObject): void => {
      const id = last === beforeLast ? last : null;
      if (id !== null && !isPicking(event) && event.cy.getElementById(id).hasClass('entity')) {
        onEvent({ type: 'open', id });
      }
    };
    const point = (event: EventObject): void => {
      event.cy.container()?.toggleAttribute('data-over', event.type === 'mouseover');
    };
    cy.on('tap', press);
    cy.on('dbltap', doublePress);
    cy.on('mouseover mouseout', 'node, edge', point);
    return () => {
      cy.off('tap', press);
      cy.off('dbltap', doublePress);
      cy.off('mouseover mouseout', 'node, edge', point);
    };
  }, [cy, onEvent]);
}

// Whether a press is meant to pick one more thing, not to open it.
function isPicking({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}

// What was hit, but a mark close by before a line or nothing.
function pressed(event: EventObject): string | null {
  const { cy, renderedPosition: at } = event;
  const hit = isElement(event.target) ? event.target : null;
  if (hit?.isNode() === true) {
    return hit.id();
  }
  let nearest = { id: hit?.id() ?? null, far: REACH };
  cy.nodes('.dot, .far')
    .not('.hidden')
    .forEach((node) => {
      const { x, y } = node.renderedPosition();
      const far = Math.hypot(x - at.x, y - at.y);
      if (node.hasClass('entity') && far < nearest.far) {
        nearest = { id: node.id(), far };
      }
    });
  return nearest.id;
}

function isElement(target: unknown): target is NodeSingular | EdgeSingular {
  return typeof target === 'object' && target !== null && 'isNode' in target;
}
