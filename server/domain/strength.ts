import type { Relation } from './relation.ts';

const STATED_STEP = 0.95;
const DERIVED_STEP = 0.7;
const INTENDED_STEP = 0.8;

/**
 * How much one step carries, 0 to 1: a stated or recorded relation 0.95, and 0.8 of that where the plan only wishes it; a derived one 0.7
 * times the strengths of what it rests on, so that a conclusion drawn from conclusions carries less than one drawn from the
 * plan's own words.
 */
export function stepStrength(
  relation: Relation,
  find: (id: string) => Relation | undefined,
): number {
  if (relation.basis !== 'derived') {
    return relation.intended === undefined ? STATED_STEP : STATED_STEP * INTENDED_STEP;
  }
  return relation.restsOn.reduce((product, id) => {
    const ground = find(id);
    return ground === undefined ? product : product * stepStrength(ground, find);
  }, DERIVED_STEP);
}

/**
 * How much a walk keeps when it passes through an entity of so many relations, 0 to 1: all of it where the entity touches
 * little else, little more than half of it at a hundred. A walk through a city that touches everything says little.
 */
export function waypointStrength(degree: number): number {
  return 1 / (1 + Math.log10(1 + degree / 20));
}
