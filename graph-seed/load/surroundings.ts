import type { Entity } from '#server/domain/entity.ts';
import { appendTo } from '#server/domain/lists.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { Relation } from '#server/domain/relation.ts';

/** So many steps lead from a thing to what it lies in, as in the questions. */
const MOST_STEPS = 4;
const PLACES: ReadonlySet<Entity['type']> = new Set(['City', 'Place', 'Zone', 'Park', 'Hub']);

/** What an entity lies in, and where it is named, as far as lists are counted by it. */
export interface Surroundings {
  /** The ids of the cities, counties and districts around it, whether stated or derived. */
  readonly cityIds: readonly string[];
  /** The ids of the chapters and annexes that name it. */
  readonly chapterIds: readonly string[];
}

/** What each entity of a plan lies in, as the plan tells it. Counting a list of all entities walks no relation for it. */
export function surroundingsOf({ entities, relations }: PlanGraph): (id: string) => Surroundings {
  const places = new Map<string, string[]>();
  const sections = new Map<string, string[]>();
  for (const relation of relations.values()) {
    const to = entities.get(relation.to);
    if (to !== undefined && leadsAround(relation, to)) {
      appendTo(places, relation.from, to.id);
    }
    if (to?.type === 'Section' && /^(?:APPEARS_IN|PART_OF)$/.test(relation.type)) {
      appendTo(sections, relation.from, to.id);
    }
  }
  const typed = (ids: Iterable<string>, is: (entity: Entity) => boolean): string[] =>
    [...ids].filter((id) => {
      const entity = entities.get(id);
      return entity !== undefined && is(entity);
    });
  return (id) => ({
    cityIds: typed(reached(places, id), ({ type }) => type === 'City'),
    chapterIds: typed(reached(sections, id), isChapter),
  });
}

function leadsAround({ type, intended }: Relation, to: Entity): boolean {
  return (
    intended === undefined &&
    PLACES.has(to.type) &&
    (type === 'LOCATED_IN' || (type === 'PART_OF' && to.type !== 'Park'))
  );
}

function isChapter(entity: Entity): boolean {
  return entity.type === 'Section' && /^(?:chapter|annex)$/.test(entity.sectionKind);
}

/** All that is reached within the steps, itself apart. */
function reached(onward: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const found = new Set<string>();
  let heads: readonly string[] = [from];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    heads = heads.flatMap((id) => onward.get(id) ?? []).filter((id) => !found.has(id));
    for (const id of heads) {
      found.add(id);
    }
  }
  return found;
}
