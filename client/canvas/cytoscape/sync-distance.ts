import type { Core } from 'cytoscape';

import { toggleChangedClass } from './toggle-changed-class.ts';

/** Further out than this, the words in a box are too small to read, and it becomes a mark. */
const FAR = 0.56;

/** Whether names are painted over the canvas, since none can be read on it. */
export function isFar(cy: Core): boolean {
  return cy.zoom() < FAR;
}

// Of these nothing differs with the distance; to turn over a thousand would hold up the reader who zooms.
const ALWAYS_ALIKE = '.dot, .straight';

/** Turns boxes into marks where they are too far away to be read, and back. */
export function syncDistance(cy: Core): void {
  const far = isFar(cy);
  toggleChangedClass(cy.elements().not(ALWAYS_ALIKE), 'far', () => far);
}

/** Does so whenever the reader comes closer or goes further away; gives what ends it. */
export function watchDistance(cy: Core): () => void {
  let wasFar = isFar(cy);
  const look = (): void => {
    if (isFar(cy) !== wasFar) {
      wasFar = !wasFar;
      syncDistance(cy);
    }
  };
  cy.on('zoom', look);
  return () => {
    cy.off('zoom', look);
  };
}
