import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { SetGraph } from './set-graph.ts';
import { addExpansions } from '#client/explorer/expansion/add-expansions.ts';
import { drawLines } from '#client/canvas/drawing/draw-lines.ts';
import type { DrawingStep, Drawing, EntityBox } from '#client/canvas/drawing/drawing.ts';
import { typeColumns } from '#client/canvas/layouts/type-columns.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';

/** Draws a set in columns by type, then what was added to it beside what it was added to. */
export function drawSet(set: SetGraph, words: Words): Drawing {
  const types = [...new Set(set.base.map(({ type }) => type))].toSorted(compareEntityTypes);
  const groups = types.map((type) => ({
    key: type,
    items: set.base
      .filter((entity) => entity.type === type)
      .map((entity) => measureEntity(entity, words)),
  }));
  const links = set.relations.map(({ from, to }) => ({ source: from.id, target: to.id }));
  const base = typeColumns(groups, links);
  const placed = addExpansions(base, set.expansions, words);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const fresh = new Set(set.expansions.at(-1)?.added.map(({ id }) => id));
  const entityBox = (entity: EntityHint): readonly EntityBox[] => {
    const box = at.get(entity.id);
    return box === undefined
      ? []
      : [
          {
            ...box,
            entity,
            name: readName(entity, words),
            emphasis: 'plain',
            isFresh: fresh.has(entity.id),
          },
        ];
  };
  return {
    isWhole: set.isWhole,
    steps: arrivalsOf(set),
    of: `${words.language} set ${set.base.map(({ id }) => id).join(' ')}`,
    boxes: set.entities.flatMap(entityBox),
    more: [],
    lines: drawLines(set.relations, placed, words),
    heads: base.heads.flatMap((head) => {
      const type = types.find((name) => head.id.startsWith(`${name}#`));
      return type === undefined ? [] : [{ ...head, label: words(`type.${type}`) }];
    }),
    focus: set.expansions.at(-1)?.added.map(({ id }) => id) ?? [],
  };
}

// What was there first, then what each addition added, each with the relations that then have both ends.
function arrivalsOf({ base, expansions, relations }: SetGraph): readonly DrawingStep[] {
  const standing = new Set<string>();
  let left = relations;
  return [base, ...expansions.map(({ added }) => added)].map((entities) => {
    for (const { id } of entities) {
      standing.add(id);
    }
    const joined = left.filter(({ from, to }) => standing.has(from.id) && standing.has(to.id));
    left = left.filter((relation) => !joined.includes(relation));
    return { entities: entities.map(({ id }) => id), relations: joined.map(({ id }) => id) };
  });
}
