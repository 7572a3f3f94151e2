import type { Entity } from '#server/domain/entity.ts';
import type { Relation } from '#server/domain/relation.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';

import {
  findRelation,
  matterIn,
  relationsOfType,
  type DerivationRule,
  type Draft,
} from '../draft.ts';

/** What a box lists; what stands there only inside an item's name is not listed. */
const LISTED: ReadonlySet<EntityType> = new Set([
  'Project',
  'Programme',
  'Park',
  'Hub',
  'Platform',
]);

/** What a box lists under an industry's heading, be it the item's or the whole box's, feeds that industry. */
export const memberOfListing: DerivationRule = {
  name: 'member-of-listing',
  *conclude(draft) {
    for (const { section, paragraphs, industry, ofAnother } of draft.listings) {
      const heading = industry === null ? [] : headingOf(draft, industry, section);
      if (industry !== null && heading.length > 0) {
        for (const entity of draft.entities.values()) {
          const listed = matterIn(draft, entity, section, paragraphs);
          if (listed !== undefined && LISTED.has(entity.type) && !ofAnother.has(entity.id)) {
            yield {
              type: 'FEEDS',
              from: entity.id,
              to: industry.id,
              restsOn: [listed, ...heading],
            };
          }
        }
      }
    }
  },
};

/** That the industry stands in the box's item, or that the item is of a box in whose heading it stands; else nothing. */
function headingOf(draft: Draft, industry: Entity, item: Entity): readonly Relation[] {
  const own = findRelation(draft, industry.id, 'APPEARS_IN', item.id);
  if (own !== undefined) {
    return [own];
  }
  for (const part of relationsOfType(draft, 'PART_OF')) {
    const above = findRelation(draft, industry.id, 'APPEARS_IN', part.to);
    if (part.from === item.id && above !== undefined) {
      return [part, above];
    }
  }
  return [];
}
