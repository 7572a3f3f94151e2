import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import { useEffect } from 'react';

interface Presses {
  readonly onPress: (id: string) => void;
  readonly onDoublePress: (id: string) => void;
}

/** Turns what the reader presses on the canvas into what the page then does. */
export function usePresses(cy: Core | null, { onPress, onDoublePress }: Presses): void {
  useEffect(() => {
    if (cy === null) {
      return;
    }
    const press = (event: EventObjectNode): void => {
      onPress(event.target.id());
    };
    const doublePress = (event: EventObjectNode): void => {
      onDoublePress(event.target.id());
    };
    const point = (event: EventObject): void => {
      event.cy.container()?.classList.toggle('is-over', event.type === 'mouseover');
    };
    cy.on('tap', 'node, edge', press);
    cy.on('dbltap', 'node.entity', doublePress);
    cy.on('mouseover mouseout', 'node, edge', point);
    return () => {
      cy.removeAllListeners();
    };
  }, [cy, onPress, onDoublePress]);
}
