import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import { useEffect } from 'react';

import { togglePicked } from '../state/edit-drawing.ts';
import { change } from '../state/store.ts';

interface Presses {
  readonly onPress: (id: string) => void;
  readonly onDoublePress: (id: string) => void;
}

/** Whether a press is meant to pick one more thing, not to open it. */
function isPicking({ originalEvent }: EventObjectNode): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey;
}

/** Turns what the reader presses on the canvas into what the page then does. */
export function usePresses(cy: Core | null, { onPress, onDoublePress }: Presses): void {
  useEffect(() => {
    if (cy === null) {
      return;
    }
    const press = (event: EventObjectNode): void => {
      if (!isPicking(event)) {
        onPress(event.target.id());
      } else if (event.target.is('.entity')) {
        change(togglePicked(event.target.id()));
      }
    };
    const doublePress = (event: EventObjectNode): void => {
      if (!isPicking(event)) {
        onDoublePress(event.target.id());
      }
    };
    const point = (event: EventObject): void => {
      event.cy.container()?.classList.toggle('is-over', event.type === 'mouseover');
    };
    cy.on('tap', 'node, edge', press);
    cy.on('dbltap', 'node.entity', doublePress);
    cy.on('mouseover mouseout', 'node, edge', point);
    return () => {
      cy.off('tap', 'node, edge', press);
      cy.off('dbltap', 'node.entity', doublePress);
      cy.off('mouseover mouseout', 'node, edge', point);
    };
  }, [cy, onPress, onDoublePress]);
}
