import { drawLines } from '#client/canvas/drawing/draw-lines.ts';
import type { Drawing, DrawingStep, EntityBox } from '#client/canvas/drawing/drawing.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';
import { typeColumns } from '#client/canvas/layouts/type-columns.ts';
import { addExpansions } from '#client/explorer/expansion/add-expansions.ts';
import {
  type Addition,
  additions,
  type AnswersSoFar,
} from '#client/explorer/expansion/additions.ts';
import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { GraphRoute } from './route.ts';

/** What the page of a set draws: the set, and what its expansions added. */
export interface SetGraph {
  /** Those that the route asks for, in its order. */
  readonly base: readonly EntityHint[];
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  readonly expansions: readonly Addition[];
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/** The graph as far as it has been answered. */
export function setGraph(route: GraphRoute, set: EntitySet, answers: AnswersSoFar): SetGraph {
  const known = new Map(set.entities.map((entity) => [entity.id, entity]));
  const base = route.of.flatMap((id) => known.get(id) ?? []);
  const added = additions(base, route.expansions, answers);
  const entities = [...base, ...added.expansions.flatMap((addition) => addition.added)];
  const relations = [set, ...added.expansions].flatMap((part) => part.relations);
  return {
    base,
    entities,
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()],
    ...added,
  };
}

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
  const focus = set.expansions.at(-1)?.added.map(({ id }) => id) ?? [];
  const fresh = new Set(focus);
  const entityBox = (entity: EntityHint): readonly EntityBox[] => {
    const box = at.get(entity.id);
    const name = readName(entity, words);
    return box === undefined
      ? []
      : [{ ...box, entity, name, emphasis: 'plain', isFresh: fresh.has(entity.id) }];
  };
  return {
    isWhole: set.isWhole,
    steps: stepsOf(set),
    of: `${words.language} set ${set.base.map(({ id }) => id).join(' ')}`,
    boxes: set.entities.flatMap(entityBox),
    more: [],
    lines: drawLines(set.relations, placed, words),
    heads: base.heads.flatMap((head) => {
      const type = types.find((name) => head.id.startsWith(`${name}#`));
      return type === undefined ? [] : [{ ...head, label: words(`type.${type}`) }];
    }),
    focus,
  };
}

// The base first, then what each expansion added, each with the relations that then have both ends.
function stepsOf({ base, expansions, relations }: SetGraph): readonly DrawingStep[] {
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
