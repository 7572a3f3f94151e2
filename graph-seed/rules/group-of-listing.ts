import { findRelation, matterIn, type DerivationRule } from '../draft.ts';
import { wayTo } from '../ways.ts';

/**
 * A box parts its items into groups, 湛江's and 茂名's, and only the first item of a group tells where it lies. What lies
 * somewhere by its own name, or is told of elsewhere, keeps that place.
 */
export const groupOfListing: DerivationRule = {
  name: 'group-of-listing',
  *conclude(draft) {
    for (const { section, members, head, place } of draft.groups) {
      const heading = findRelation(draft, head.id, 'APPEARS_IN', section.id);
      const way = wayTo(draft, head.id, place.id);
      for (const member of members) {
        const listed = matterIn(draft, member, section);
        if (listed !== undefined && heading !== undefined && way !== null) {
          yield {
            type: 'LOCATED_IN',
            from: member.id,
            to: place.id,
            restsOn: [listed, heading, ...way],
            // Where the head lies may be told in many places; the box is what tells it of the member.
            mentions: [...listed.mentions, ...heading.mentions],
          };
        }
      }
    }
  },
};
