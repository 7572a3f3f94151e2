import type { Entity } from '#server/domain/entity.ts';

import { findRelation, relationsOfType, type DerivationRule, type Draft } from '../draft.ts';

/**
 * A paragraph names a class of things that carries an industry (国家现代农业示范区), and a box lists its members under the class as
 * heading. The class is stated to feed the industry; that each member does is concluded.
 */
export const memberOfClass: DerivationRule = {
  name: 'member-of-class',
  *conclude(draft) {
    const memberships = relationsOfType(draft, 'PART_OF');
    for (const feeds of relationsOfType(draft, 'FEEDS')) {
      const heading = headingOf(draft, draft.entities.get(feeds.from));
      if (feeds.basis === 'stated' && heading !== null) {
        for (const membership of memberships) {
          const isListed =
            findRelation(draft, membership.from, 'APPEARS_IN', heading.id) !== undefined;
          if (membership.to === feeds.from && isListed) {
            const restsOn = [membership, feeds];
            yield { type: 'FEEDS', from: membership.from, to: feeds.to, restsOn };
          }
        }
      }
    }
  },
};

/** The box's item that bears the class as its heading. */
function headingOf(draft: Draft, entity: Entity | undefined): Entity | null {
  for (const section of draft.entities.values()) {
    if (
      section.type === 'Section' &&
      section.sectionKind === 'boxItem' &&
      entity?.mentions.includes(section.at) === true
    ) {
      return section;
    }
  }
  return null;
}
