import type { Core } from 'cytoscape';

/** Marks the entity or relation that the panel tells of. */
export function syncSelection(cy: Core, selected: string | null): void {
  cy.batch(() => {
    cy.elements('.selected').removeClass('selected');
    if (selected !== null) {
      cy.getElementById(selected).addClass('selected');
    }
  });
}
