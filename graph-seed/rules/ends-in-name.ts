import { relationsOfType, type DerivationRule } from '../draft.ts';

/** A line joins the places that its name abbreviates; which characters mean which place is a reading of the seed, line by line. */
export const endsInName: DerivationRule = {
  name: 'ends-in-name',
  *conclude(draft) {
    const appearances = relationsOfType(draft, 'APPEARS_IN');
    for (const { line, ends } of draft.namedEnds) {
      const appearance = appearances.find(({ from }) => from === line.id);
      if (appearance !== undefined) {
        for (const end of ends) {
          yield { type: 'CONNECTS', from: line.id, to: end.id, restsOn: [appearance] };
        }
      }
    }
  },
};
