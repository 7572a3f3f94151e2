import { relationsOfType, type DerivationRule } from '../draft.ts';

/**
 * Two wordings of one industry are linked by PART_OF, so that what feeds the one is found from the other. It rests on where
 * the plan writes them, which the seed's reading of the pair cites.
 */
export const sameIndustry: DerivationRule = {
  name: 'same-industry',
  *conclude(draft) {
    const appearances = relationsOfType(draft, 'APPEARS_IN');
    for (const { industry, as, mentions } of draft.sameIndustries) {
      const restsOn = appearances.filter(
        (relation) =>
          (relation.from === industry.id || relation.from === as.id) &&
          relation.mentions.some((at) => mentions.includes(at)),
      );
      if (restsOn.length > 0) {
        yield { type: 'PART_OF', from: industry.id, to: as.id, restsOn, mentions };
      }
    }
  },
};
