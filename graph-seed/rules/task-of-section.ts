import type { Entity } from '#server/domain/entity.ts';
import type { Relation } from '#server/domain/relation.ts';

import {
  findRelation,
  relationsOfType,
  type Conclusion,
  type DerivationRule,
  type Draft,
} from '../draft.ts';
import { isCoverable } from '../stated.ts';

/**
 * The annex's tasks bear the names of the plan's sections, so what a section's boxes and paragraphs name falls under the
 * task of that name. A box's item belongs to one of the task's measures; what none of them covers falls under the task itself,
 * though a measure of another section may cover it.
 */
export const taskOfSection: DerivationRule = {
  name: 'task-of-section',
  *conclude(draft) {
    const listed = [...itemsOfListings(draft)];
    yield* listed;
    yield* restOfSections(draft, [...relationsOfType(draft, 'COVERS'), ...listed]);
  },
};

/** A box's items fall under the measure that the box's item belongs to. */
function* itemsOfListings(draft: Draft): Iterable<Conclusion> {
  const includes = relationsOfType(draft, 'INCLUDES');
  for (const { section, measure } of draft.listings) {
    const inclusion = includes.find((relation) => relation.to === measure?.id);
    if (measure !== null && inclusion !== undefined) {
      for (const [entity, appearance] of coverableIn(draft, section)) {
        yield { type: 'COVERS', from: measure.id, to: entity.id, restsOn: [inclusion, appearance] };
      }
    }
  }
}

type Coverage = Pick<Conclusion, 'from' | 'to'>;

/** What a task's section names, but none of its measures covers. */
function* restOfSections(draft: Draft, coverage: readonly Coverage[]): Iterable<Conclusion> {
  for (const namesake of relationsOfType(draft, 'APPEARS_IN')) {
    const task = draft.entities.get(namesake.from);
    const section = draft.entities.get(namesake.to);
    if (task?.type === 'Task' && section?.type === 'Section' && !section.at.startsWith('附件')) {
      const covered = coveredByMeasuresOf(draft, task, coverage);
      for (const part of [section, ...partsOf(draft, section)]) {
        for (const [entity, appearance] of coverableIn(draft, part)) {
          if (!covered.has(entity.id)) {
            yield { type: 'COVERS', from: task.id, to: entity.id, restsOn: [namesake, appearance] };
          }
        }
      }
    }
  }
}

function coveredByMeasuresOf(
  draft: Draft,
  task: Entity,
  coverage: readonly Coverage[],
): ReadonlySet<string> {
  return new Set(
    coverage
      .filter(({ from }) => findRelation(draft, task.id, 'INCLUDES', from) !== undefined)
      .map(({ to }) => to),
  );
}

/** The subsections, boxes and footnotes of a section, however deep. */
function* partsOf(draft: Draft, whole: Entity): Iterable<Entity> {
  for (const relation of relationsOfType(draft, 'PART_OF')) {
    const part = draft.entities.get(relation.from);
    if (relation.to === whole.id && part?.type === 'Section') {
      yield part;
      yield* partsOf(draft, part);
    }
  }
}

function* coverableIn(draft: Draft, section: Entity): Iterable<readonly [Entity, Relation]> {
  for (const entity of draft.entities.values()) {
    const appearance = findRelation(draft, entity.id, 'APPEARS_IN', section.id);
    if (isCoverable(entity) && appearance !== undefined) {
      yield [entity, appearance];
    }
  }
}
