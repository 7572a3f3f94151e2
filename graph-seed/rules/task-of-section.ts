import type { Entity } from '#server/domain/entity.ts';
import type { Locator } from '#server/domain/locator.ts';
import type { Relation } from '#server/domain/relation.ts';

import {
  matterIn,
  relationsOfType,
  type Conclusion,
  type DerivationRule,
  type Draft,
} from '../draft.ts';
import { isCoverable } from '../stated.ts';

/**
 * The annex's tasks bear the names of the plan's sections, so what a section's boxes and paragraphs are about falls under the
 * task of that name. A box's item belongs to one of the task's measures; what no measure covers falls under the task itself.
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
  for (const { section, paragraphs, measure } of draft.listings) {
    const inclusion = includes.find((relation) => relation.to === measure?.id);
    if (measure !== null && inclusion !== undefined) {
      for (const [entity, appearance] of coverableIn(draft, section, paragraphs)) {
        yield { type: 'COVERS', from: measure.id, to: entity.id, restsOn: [inclusion, appearance] };
      }
    }
  }
}

type Coverage = Pick<Conclusion, 'from' | 'to'>;

/**
 * What a task's section is about and no measure covers: a thing that another section's measure sets out is that measure's. What
 * the opening paragraphs of a chapter are about, and none of its sections, falls under each of its tasks.
 */
function* restOfSections(draft: Draft, coverage: readonly Coverage[]): Iterable<Conclusion> {
  const covered = new Set(coverage.map(({ to }) => to));
  for (const { task, section, namesake } of sectionsOfTasks(draft)) {
    for (const { part, link } of [...chapterOf(draft, section), ...partsOf(draft, section)]) {
      for (const [entity, appearance] of coverableIn(draft, part)) {
        if (!covered.has(entity.id) && (link.length === 0 || !isInSections(draft, entity, part))) {
          const restsOn = [namesake, ...link, appearance];
          yield { type: 'COVERS', from: task.id, to: entity.id, restsOn };
        }
      }
    }
  }
}

interface SectionOfTask {
  readonly task: Entity;
  readonly section: Entity;
  /** That the task's name stands there, as its heading. */
  readonly namesake: Relation;
}

function* sectionsOfTasks(draft: Draft): Iterable<SectionOfTask> {
  for (const namesake of relationsOfType(draft, 'APPEARS_IN')) {
    const task = draft.entities.get(namesake.from);
    const section = draft.entities.get(namesake.to);
    if (task?.type === 'Task' && section?.type === 'Section' && !section.at.startsWith('附件')) {
      yield { task, section, namesake };
    }
  }
}

/** A piece of the document that a task answers for, with what ties it to the task's section where it is no part of that. */
interface Piece {
  readonly part: Entity;
  readonly link: readonly Relation[];
}

/** The chapter of a section; a task that bears a chapter's own name has none above it. */
function* chapterOf(draft: Draft, section: Entity): Iterable<Piece> {
  for (const relation of relationsOfType(draft, 'PART_OF')) {
    const whole = draft.entities.get(relation.to);
    if (relation.from === section.id && isSection(whole, 'chapter')) {
      yield { part: whole, link: [relation] };
    }
  }
}

/** A section with its subsections and boxes, however deep; a footnote only explains a word. */
function* partsOf(draft: Draft, whole: Entity): Iterable<Piece> {
  yield { part: whole, link: [] };
  for (const relation of relationsOfType(draft, 'PART_OF')) {
    const part = draft.entities.get(relation.from);
    if (relation.to === whole.id && part?.type === 'Section' && part.sectionKind !== 'note') {
      yield* partsOf(draft, part);
    }
  }
}

/** Whether one of a chapter's sections is about it. */
function isInSections(draft: Draft, entity: Entity, chapter: Entity): boolean {
  return [...partsOf(draft, chapter)].some(
    ({ part }) => part !== chapter && matterIn(draft, entity, part) !== undefined,
  );
}

function isSection(
  entity: Entity | undefined,
  kind: Extract<Entity, { readonly type: 'Section' }>['sectionKind'],
): entity is Extract<Entity, { readonly type: 'Section' }> {
  return entity?.type === 'Section' && entity.sectionKind === kind;
}

function* coverableIn(
  draft: Draft,
  section: Entity,
  paragraphs: readonly Locator[] | null = null,
): Iterable<readonly [Entity, Relation]> {
  const appearing = new Set(draft.relations.to(section.id).map(({ from }) => from));
  for (const entity of draft.entities.values()) {
    const appearance =
      appearing.has(entity.id) && isCoverable(entity)
        ? matterIn(draft, entity, section, paragraphs)
        : undefined;
    if (appearance !== undefined) {
      yield [entity, appearance];
    }
  }
}
