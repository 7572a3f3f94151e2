import type { Core } from 'cytoscape';

/** Hides what the legend hides; nothing moves. */
export function syncFilters(
  cy: Core,
  hiddenTypes: readonly string[],
  hiddenBases: readonly string[],
): void {
  const types = new Set(hiddenTypes);
  const bases = new Set(hiddenBases);
  cy.batch(() => {
    cy.nodes('.entity').forEach((node) => {
      node.toggleClass('hidden', !node.hasClass('subject') && types.has(String(node.data('type'))));
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass('hidden', bases.has(String(edge.data('basis'))));
    });
  });
}
