import type { Entity } from '#server/domain/entity.ts';
import type { PlanPresentation } from '#server/domain/presentation.ts';

import { ATLAS } from './seeded-plans.ts';

/** What the first plan presents itself with, as its folder has it. */
export const PRESENTATION = presentationOf(ATLAS.plans[0]?.presentation);

function presentationOf(found: PlanPresentation | null | undefined): PlanPresentation {
  if (found == null) {
    throw new Error('the first plan brings no presentation.json');
  }
  return found;
}

/** What fills a question's slots in the plan's first example of it; empty where there is none. */
export function slotsOf(question: string): readonly { slot: string; entity: Entity }[] {
  const { search, trace, responsibility, parks, more } = PRESENTATION.questions;
  const example = [search, trace, responsibility, parks, more]
    .flat()
    .find((candidate) => candidate.question === question);
  return (example?.slots ?? []).map(({ slot, entity }) => ({ slot, entity: entityOf(entity) }));
}

/** The same as what fills the question's sentence in the search box. */
export function filledBy(question: string) {
  return Object.fromEntries(
    slotsOf(question).map(({ slot, entity: { id, name, nameEn = null } }) => [
      slot,
      { ref: id, name, nameEn },
    ]),
  );
}

function entityOf(id: string): Entity {
  const entity = ATLAS.entities.get(id)?.item;
  if (entity === undefined) {
    throw new Error(`no entity has the id ${id}`);
  }
  return entity;
}
