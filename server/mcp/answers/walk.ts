import { z } from 'zod';

import { basisOfAll } from '#server/domain/vocabulary.ts';

import type { Asking } from '#server/mcp/asking.ts';
import { Entity, labelOf } from './entity.ts';
import { Basis, Fact, factLine, factOf, Relation } from './fact.ts';

/** A way from one entity to another, step by step. */
export const Walk = z
  .object({
    to: Entity.describe('where it ends'),
    basis: Basis.describe('derived as soon as one step is'),
    intended: z.boolean().describe('the plan only wishes a step of it'),
    strength: z.number().describe('0 to 1; it ranks and is no probability'),
    facts: z.array(Fact).describe('the steps in order'),
  })
  .meta({ id: 'Walk' });
export type Walk = z.infer<typeof Walk>;

/** A walk as GraphQL tells it; the fragment Walk asks for it. */
export const Path = z.object({
  strength: z.number(),
  intended: z.boolean(),
  entities: z.array(Entity).min(1),
  steps: z.array(z.object({ relation: Relation })),
});
export type Path = z.infer<typeof Path>;

export function walkOf({ strength, intended, entities, steps }: Path, asking: Asking): Walk {
  const facts = steps.map(({ relation }) => factOf(relation, asking));
  return {
    to: entities.reduce((_before, entity) => entity),
    basis: basisOfAll(facts.map(({ basis }) => basis)),
    intended,
    strength: rounded(strength),
    facts,
  };
}

/** The strongest walk to each end, the strongest first. */
export function endsOf(paths: readonly Path[], asking: Asking): readonly Walk[] {
  const strongest = new Map<string, Walk>();
  for (const path of paths.toSorted((one, other) => other.strength - one.strength)) {
    const walk = walkOf(path, asking);
    strongest.set(walk.to.id, strongest.get(walk.to.id) ?? walk);
  }
  return [...strongest.values()];
}

/** A walk, its steps parted by semicolons; where it ends is told first, unless a single step tells it at once. */
export function walkLine(walk: Walk, asking: Asking): string {
  const end = walk.facts.length === 1 ? '' : labelOf(walk.to, asking) + asking.words.colon;
  return `- ${end}${stepsOf(walk, asking)}`;
}

/** The steps of a walk in a line. */
export function stepsOf({ facts }: Walk, asking: Asking): string {
  return facts.map((fact) => factLine(fact, asking)).join(asking.words.semicolon);
}

/** Two decimals tell walks apart, and more of them look like more than they are. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
