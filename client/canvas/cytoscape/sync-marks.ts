import type { Core } from 'cytoscape';

import { isEntityType } from '#client/shared/api/entity-types.ts';
import { noImage, pinImage, tickImage } from './badge-styles.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { iconImage } from './icon-image.ts';

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
