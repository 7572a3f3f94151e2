import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';

import { LABEL_FONT_SIZE } from '#client/canvas/drawing/measure-label.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { isEntityType } from '#client/shared/api/entity-types.ts';
import { noImage, pinImage, tickImage } from './badge-styles.ts';
import { iconImage } from './icon-image.ts';

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

/** Marks the entity or relation that the panel tells of. */
export function syncSelection(cy: Core, selected: string | null): void {
  cy.batch(() => {
    cy.elements('.selected').removeClass('selected');
    if (selected !== null) {
      cy.getElementById(selected).addClass('selected');
    }
  });
}

/** Marks what is picked and what is pinned; nothing moves. */
export function syncMarks(
  cy: Core,
  { picked, pinned }: { readonly picked: readonly string[]; readonly pinned: readonly string[] },
  palette: Palette,
): void {
  const nothing = noImage();
  cy.batch(() => {
    cy.nodes('.marked').removeClass('marked picked pinned');
    for (const id of new Set([...picked, ...pinned])) {
      const node = cy.getElementById(id);
      if (node.empty()) {
        continue;
      }
      const isPicked = picked.includes(id);
      const isPinned = pinned.includes(id);
      const badges = [
        isPicked ? tickImage(palette) : nothing,
        isPinned ? pinImage(palette) : nothing,
      ];
      const type: unknown = node.data('type');
      const sign = isEntityType(type) ? iconImage(type, palette, node.hasClass('end')) : nothing;
      node.data('images', [sign, ...badges]);
      node.addClass(['marked', ...(isPicked ? ['picked'] : []), ...(isPinned ? ['pinned'] : [])]);
    }
  });
}

/** The least size of words on the screen, in pixels. */
const LEAST_SIZE = 12;
/** Further out than this, the words in a box are too small to read, and it becomes a mark. */
export const LEGIBLE_ZOOM = LEAST_SIZE / LABEL_FONT_SIZE;

/** Whether names are painted over the canvas, since none can be read on it. */
export function isFar(cy: Core): boolean {
  return cy.zoom() < LEGIBLE_ZOOM;
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

/** Gives a class to those elements alone that are to bear it. Cytoscape works out the style of whatever is touched, be it as before or not, so only what differs is. */
function toggleChangedClass(
  elements: CollectionReturnValue,
  name: string,
  isToBear: (element: NodeSingular | EdgeSingular) => boolean,
): void {
  const wrong = elements.filter((element) => element.hasClass(name) !== isToBear(element));
  elements.cy().batch(() => wrong.toggleClass(name));
}
