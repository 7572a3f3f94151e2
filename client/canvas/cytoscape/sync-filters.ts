import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

import { toggleChangedClass } from './toggle-changed-class.ts';

/** What the reader has hidden, by kind. */
export interface Hidden {
  readonly types: readonly string[];
  readonly bases: readonly string[];
  /** What the plan only wishes. */
  readonly isIntended: boolean;
  readonly relationTypes: readonly string[];
}

/** Hides what the legend hides; nothing moves. */
export function syncFilters(cy: Core, hidden: Hidden): void {
  const types = new Set(hidden.types);
  const bases = new Set(hidden.bases);
  const relationTypes = new Set(hidden.relationTypes);
  const isHidden = (element: NodeSingular | EdgeSingular): boolean =>
    element.isNode()
      ? types.has(String(element.data('type'))) && !element.hasClass('subject')
      : bases.has(String(element.data('basis'))) ||
        relationTypes.has(String(element.data('type'))) ||
        (hidden.isIntended && element.hasClass('intended'));
  toggleChangedClass(cy.elements(), 'hidden', isHidden);
}
