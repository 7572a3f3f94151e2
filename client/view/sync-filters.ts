import type { Core } from 'cytoscape';

/** What the reader has hidden, by kind. */
export interface Hidden {
  readonly types: readonly string[];
  readonly bases: readonly string[];
  readonly relationTypes: readonly string[];
}

/** Hides what the legend hides; nothing moves. */
export function syncFilters(cy: Core, hidden: Hidden): void {
  const types = new Set(hidden.types);
  const bases = new Set(hidden.bases);
  const relationTypes = new Set(hidden.relationTypes);
  cy.batch(() => {
    cy.nodes('.entity').forEach((node) => {
      node.toggleClass('hidden', !node.hasClass('subject') && types.has(String(node.data('type'))));
    });
    cy.edges().forEach((edge) => {
      const isHidden =
        bases.has(String(edge.data('basis'))) || relationTypes.has(String(edge.data('type')));
      edge.toggleClass('hidden', isHidden);
    });
  });
}
