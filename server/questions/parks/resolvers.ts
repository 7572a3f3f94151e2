import type { QueryResolvers } from '#server/__generated__/resolvers.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { orDefault } from '#server/records/arguments.ts';

import { adviseParks, type ParkQuestion } from './parks.ts';
import type { Need } from './read-need.ts';
import type { EntityRef } from '#server/records/records.ts';

export const parksResolvers: Pick<QueryResolvers, 'relatedParks' | 'matchingParks' | 'parkAdvice'> =
  {
    relatedParks: async (_root, { to, first }, context) =>
      (await adviseParks(context, { to }, orDefault(first, 10))).parks,
    matchingParks: async (_root, { need, first }, context) =>
      (await adviseParks(context, { need }, orDefault(first, 10))).parks,
    parkAdvice: (_root, { to, need, first }, context) =>
      adviseParks(context, questionOf(to, need), orDefault(first, 10)),
  };

function questionOf(to: EntityRef | null | undefined, need: Need | null | undefined): ParkQuestion {
  if (to != null && need == null) {
    return { to };
  }
  if (need != null && to == null) {
    return { need };
  }
  throw new UnfitArgumentError('need', need ?? null, {
    zh: '请在 to 与 need 里给出一个，且只给一个。',
    en: 'give one of to and need, not both.',
  });
}
