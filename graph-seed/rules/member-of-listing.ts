import type { EntityType } from '#server/domain/vocabulary.ts';

import { findRelation, type DerivationRule } from '../draft.ts';

/** What a box lists. A company stands there only inside the name of its project or park, which counts already. */
const LISTED: ReadonlySet<EntityType> = new Set([
  'Project',
  'Programme',
  'Park',
  'Hub',
  'Platform',
]);

/** What a box lists under an industry's heading feeds that industry. */
export const memberOfListing: DerivationRule = {
  name: 'member-of-listing',
  *conclude(draft) {
    for (const { section, industry } of draft.listings) {
      const heading = industry && findRelation(draft, industry.id, 'APPEARS_IN', section.id);
      if (industry !== null && heading != null) {
        for (const entity of draft.entities.values()) {
          const listed = findRelation(draft, entity.id, 'APPEARS_IN', section.id);
          if (listed !== undefined && LISTED.has(entity.type)) {
            yield { type: 'FEEDS', from: entity.id, to: industry.id, restsOn: [listed, heading] };
          }
        }
      }
    }
  },
};
