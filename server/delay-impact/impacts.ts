import { type Basis, basisOfAll, type RelationType } from '#server/domain/vocabulary.ts';
import type { EntityRecord, PathRecord } from '#server/records/record.ts';

import { firstOfEach } from './first-of-each.ts';

/** An entity that a delay bears on, and the walk that shows it. */
export interface Impact {
  readonly entity: EntityRecord;
  /** The relations on the way, from what is late onward. */
  readonly steps: PathRecord['steps'];
  /** The entities between. */
  readonly between: readonly EntityRecord[];
  /** Derived as soon as one step is. */
  readonly basis: Basis;
  /** Intended as soon as one step is. */
  readonly intended: boolean;
  readonly strength: number;
}

/** What waits: every stop of a walk does, not only its last; the shortest walk to each is told. */
export function dependentsOf(walks: readonly PathRecord[]): readonly Impact[] {
  const all = walks.flatMap((walk) => walk.steps.map((_, index) => impactOf(walk, index + 1)));
  return firstOfEach(all.toSorted((one, other) => one.steps.length - other.steps.length));
}

const WAITING: readonly RelationType[] = ['DEPENDS_ON', 'RELIES_ON'];

/** What is fed, the strongest first; what only depends on it stands among the dependents, and is not fed. */
export function fedOf(walks: readonly PathRecord[]): readonly Impact[] {
  const feeding = walks.filter(({ steps }) =>
    steps.some(({ relation }) => !WAITING.includes(relation.type)),
  );
  const all = feeding.map((walk) => impactOf(walk, walk.steps.length));
  return firstOfEach(all.toSorted((one, other) => other.strength - one.strength));
}

function impactOf({ entities, steps, strength }: PathRecord, length: number): Impact {
  const own = steps.slice(0, length);
  const [entity] = entities.slice(length, length + 1);
  if (entity === undefined) {
    throw new Error('a walk has an entity after each step');
  }
  return {
    entity,
    steps: own,
    between: entities.slice(1, length),
    basis: basisOfAll(own.map(({ relation }) => relation.basis)),
    intended: own.some(({ relation }) => relation.intended),
    strength,
  };
}
