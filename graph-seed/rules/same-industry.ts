import type { DerivationRule } from '../draft.ts';
import { relationsOfType } from '../draft.ts';

/** Two wordings of one industry are linked by PART_OF, so that what feeds the one is found from the other. */
export const sameIndustry: DerivationRule = {
  name: 'same-industry',
  *conclude(draft) {
    const appearances = relationsOfType(draft, 'APPEARS_IN');
    for (const { industry, as } of draft.sameIndustries) {
      const restsOn = [industry, as].flatMap(
        ({ id }) => appearances.find((relation) => relation.from === id) ?? [],
      );
      if (restsOn.length > 0) {
        yield { type: 'PART_OF', from: industry.id, to: as.id, restsOn };
      }
    }
  },
};
