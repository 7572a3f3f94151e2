import { isBasis, isRelationType } from '#client/shared/api/entity-types.ts';
import { entitySet } from './entity-set.ts';
import { paths, type PathsQuestion } from './paths.ts';
import { sharedNeighbours } from '#client/explorer/canvas-panel/shared-neighbours-query.ts';
import { createAnswers } from './answers.ts';

/** Sets of entities with the relations among them, by setKey. */
export const setAnswers = createAnswers((key, language) => entitySet(idsOf(key), language));

/** What entities are both related to, by setKey. */
export const sharedAnswers = createAnswers((key, language) =>
  sharedNeighbours(idsOf(key), language),
);

/** Ways between two entities, by pathsKey. */
export const pathsAnswers = createAnswers((key, language) => {
  const [from = '', to = '', rankBy, types = '', basis = ''] = key.split('\n');
  return paths(
    {
      from,
      to,
      rankBy: rankBy === 'STRONGEST' ? 'STRONGEST' : 'SHORTEST',
      types: types.split(',').filter(isRelationType),
      basis: basis.split(',').filter(isBasis),
    },
    language,
  );
});

/** The key of a set's answer: the same whatever order it is named in. */
export function setKey(ids: readonly string[]): string {
  return [...new Set(ids)].toSorted().join(' ');
}

/** The key of an answer about paths. */
export function pathsKey({ from, to, rankBy, types, basis }: PathsQuestion): string {
  return [from, to, rankBy, types.join(','), basis.join(',')].join('\n');
}

function idsOf(key: string): readonly string[] {
  return key.split(' ').filter((id) => id !== '');
}
