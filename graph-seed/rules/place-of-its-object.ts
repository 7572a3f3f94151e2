import { relationsOfType, type DerivationRule } from '../draft.ts';

/** A work lies where that lies which it repairs, enlarges or renews, unless its own place is told. */
export const placeOfItsObject: DerivationRule = {
  name: 'place-of-its-object',
  *conclude(draft) {
    const located = relationsOfType(draft, 'LOCATED_IN').filter(
      ({ intended }) => intended === undefined,
    );
    const isPlaced = new Set(located.map(({ from }) => from));
    for (const improves of relationsOfType(draft, 'IMPROVES')) {
      const isWork = draft.entities.get(improves.from)?.type === 'Project';
      for (const lies of isWork && !isPlaced.has(improves.from) ? located : []) {
        if (lies.from === improves.to) {
          yield {
            type: 'LOCATED_IN',
            from: improves.from,
            to: lies.to,
            restsOn: [improves, lies],
            mentions: improves.mentions,
          };
        }
      }
    }
  },
};
