import { RELATION_ENDS } from '#server/domain/relation.ts';

import { findRelation, type DerivationRule } from '../draft.ts';

/** What a box lists under an industry's heading feeds that industry. */
export const memberOfListing: DerivationRule = {
  name: 'member-of-listing',
  *conclude(draft) {
    for (const { section, industry } of draft.listings) {
      const heading = industry && findRelation(draft, industry.id, 'APPEARS_IN', section.id);
      if (industry !== null && heading != null) {
        for (const entity of draft.entities.values()) {
          const listed = findRelation(draft, entity.id, 'APPEARS_IN', section.id);
          if (listed !== undefined && RELATION_ENDS.FEEDS.from?.includes(entity.type) === true) {
            yield { type: 'FEEDS', from: entity.id, to: industry.id, restsOn: [listed, heading] };
          }
        }
      }
    }
  },
};
