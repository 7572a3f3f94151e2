import type { Core, EventObjectNode } from 'cytoscape';
import { useEffect } from 'react';

/** Lights what an entity under the pointer is related to, and tells its whole name, which its box or mark may have no room for. */
export function useHover(cy: Core | null): void {
  useEffect(() => {
    if (cy === null) {
      return;
    }
    const leave = (): void => {
      cy.batch(() => {
        cy.elements('.lit').removeClass('lit');
      });
      cy.container()?.removeAttribute('title');
    };
    const enter = ({ target }: EventObjectNode): void => {
      leave();
      cy.batch(() => {
        target.closedNeighborhood().not('.hidden').addClass('lit');
      });
      cy.container()?.setAttribute('title', String(target.data('title')));
    };
    cy.on('mouseover', 'node.entity', enter);
    cy.on('mouseout', 'node.entity', leave);
    return () => {
      cy.off('mouseover', 'node.entity', enter);
      cy.off('mouseout', 'node.entity', leave);
    };
  }, [cy]);
}
