import type {
  Drawing,
  DrawingStep,
  EntityBox,
  RelationLine,
  WordedHead,
} from '#client/canvas/drawing/drawing.ts';
import { columnPath, linePath, passColumns } from '#client/canvas/drawing/line-path.ts';
import { measureEntity, measureWords } from '#client/canvas/drawing/measure-label.ts';
import type { Arrangement, Box, Head, Size } from '#client/canvas/layouts/box.ts';
import { CollisionGrid } from '#client/canvas/layouts/collision-grid.ts';
import { oneColumn } from '#client/canvas/layouts/one-column.ts';
import { placeBeside } from '#client/canvas/layouts/place-beside.ts';
import { twoSided } from '#client/canvas/layouts/two-sided.ts';
import type { RelationFact } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import { otherEnd } from '#client/shared/queries/neighbourhood.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readMarks } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import { MORE_AT_A_TIME } from './expansion.ts';
import type { Addition, ExpandedGraph, NeighbourhoodGraph } from './graph.ts';

const MORE = 'more:';

/** The group that a box of kind "n more" speaks of; null for the box of an entity. */
export function groupOfMore(id: string): string | null {
  return id.startsWith(MORE) ? id.slice(MORE.length) : null;
}

/** Draws an entity with its relations on both sides, or below it where the canvas is narrow, then each addition beside its entity. */
export function drawNeighbourhood(
  graph: NeighbourhoodGraph,
  words: Words,
  isNarrow: boolean,
): Drawing {
  const { centre, groups, additions } = graph;
  const more = new Map(
    groups
      .map(({ key, total, relations }) => ({ key, count: total - relations.length }))
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => [MORE + key, sayMore(count, words)]),
  );
  const base = placeNeighbourhood(graph, more, { words, isNarrow });
  return {
    ...drawExpanded(graph, base, words, { subject: centre.id, isColumn: isNarrow }),
    isColumn: isNarrow,
    of: `${words.language} ${isNarrow ? 'column' : ''} ${centre.id}`,
    more: base.boxes.flatMap((box) => {
      const label = more.get(box.id);
      return label === undefined ? [] : [{ ...box, label }];
    }),
    heads: labelHeads(
      base.heads,
      groups,
      ({ direction, type, total }) => `${words(`verb.${direction}.${type}`)}  ${String(total)}`,
    ),
    focus: [additions.at(-1)?.of ?? centre.id],
  };
}

function sayMore(count: number, words: Words): string {
  return count > MORE_AT_A_TIME
    ? words('graph.more', { count, next: MORE_AT_A_TIME })
    : words('graph.more.all', { count });
}

function placeNeighbourhood(
  { centre, groups }: NeighbourhoodGraph,
  more: ReadonlyMap<string, string>,
  { words, isNarrow }: { readonly words: Words; readonly isNarrow: boolean },
): Arrangement {
  const placed = new Set([centre.id]);
  const sides = groups.map(({ key, direction, relations }) => {
    // A neighbour related in two ways stands once, in the first of its groups, and has two lines.
    const others = uniqueById(relations.map((relation) => otherEnd(relation, centre.id)));
    const items: Size[] = others
      .filter(({ id }) => !placed.has(id))
      .map((entity) => measureEntity(entity, words));
    for (const { id } of others) {
      placed.add(id);
    }
    const rest = more.get(MORE + key);
    if (rest !== undefined) {
      items.push(measureWords(MORE + key, rest));
    }
    return { key, side: direction === 'IN' ? ('left' as const) : ('right' as const), items };
  });
  const place = isNarrow ? oneColumn : twoSided;
  return place(
    measureEntity(centre, words),
    sides.filter(({ items }) => items.length > 0),
  );
}

/** The heads of columns with their words, each once: a group that goes on in another column stands beside its first. */
export function labelHeads<Group extends { readonly key: string }>(
  heads: readonly Head[],
  groups: readonly Group[],
  labelOf: (group: Group) => string,
): readonly WordedHead[] {
  return heads.flatMap((head) => {
    const group = groups.find(({ key }) => head.id === `${key}#0`);
    return group === undefined ? [] : [{ ...head, label: labelOf(group) }];
  });
}

interface Manner {
  /** What it is about. */
  readonly subject?: string | null;
  /** Whether its base stands in one column, along which its lines run. */
  readonly isColumn?: boolean;
}

/** Draws a graph whose base is placed already, each addition beside what it was made from. What stands stays where it is. */
export function drawExpanded(
  graph: ExpandedGraph,
  base: Arrangement,
  words: Words,
  { subject = null, isColumn = false }: Manner = {},
): Pick<Drawing, 'boxes' | 'lines' | 'steps' | 'isWhole'> {
  const { entities, relations, additions, isWhole } = graph;
  const placed = placeAdditions(base, additions, words);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const fresh = new Set(additions.at(-1)?.added.map(({ id }) => id));
  return {
    isWhole,
    steps: stepsOf(graph),
    boxes: entities.flatMap((entity): readonly EntityBox[] => {
      const box = at.get(entity.id);
      const emphasis = entity.id === subject ? 'subject' : 'plain';
      const name = readName(entity, words);
      return box === undefined
        ? []
        : [{ ...box, entity, name, emphasis, isFresh: fresh.has(entity.id) }];
    }),
    lines: relations.flatMap((relation) => drawLine(relation, at, { ...placed, isColumn }, words)),
  };
}

// What is there at once, then what each addition adds: a layout that places them in this order moves nothing that stands.
function stepsOf({ base, additions }: ExpandedGraph): readonly DrawingStep[] {
  const seen = new Set<string>();
  const unseen = (items: readonly { readonly id: string }[]): readonly string[] => {
    const fresh = items.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of fresh) {
      seen.add(id);
    }
    return fresh;
  };
  return [{ added: base.entities, relations: base.relations }, ...additions].map(
    ({ added, relations }) => ({ entities: unseen(added), relations: unseen(relations) }),
  );
}

type Placed = Pick<Arrangement, 'boxes' | 'columns'>;

function placeAdditions(base: Placed, additions: readonly Addition[], words: Words): Placed {
  const occupied = new CollisionGrid(base.boxes);
  let placed = base;
  for (const addition of additions) {
    const standing = new Set(placed.boxes.map(({ id }) => id));
    const sizes = addition.added
      .filter(({ id }) => !standing.has(id))
      .map((entity) => measureEntity(entity, words));
    const { boxes, columns } = placeBeside(anchorOf(placed.boxes, addition), occupied, sizes);
    placed = {
      boxes: [...placed.boxes, ...boxes],
      columns: [...placed.columns, ...columns],
    };
  }
  return placed;
}

// Beside what it was made from, else beside what stands and is related to it, else below all.
function anchorOf(boxes: readonly Box[], { of, relations, added }: Addition): Box {
  const related = new Set(
    added.flatMap(({ id }) => relations.map((relation) => otherEnd(relation, id).id)),
  );
  return (
    boxes.find(({ id }) => id === of) ?? boxes.find(({ id }) => related.has(id)) ?? below(boxes)
  );
}

const BESIDE = 96;
const BELOW = 72;

function below(boxes: readonly Box[]): Box {
  const left = Math.min(0, ...boxes.map((box) => box.x - box.width / 2));
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height / 2));
  return { id: '', x: left - BESIDE, y: bottom + BELOW, width: 0, height: 0 };
}

// Nothing where an end does not stand.
function drawLine(
  relation: RelationFact,
  at: ReadonlyMap<string, Box>,
  { columns, isColumn }: Placed & { readonly isColumn: boolean },
  words: Words,
): readonly RelationLine[] {
  const from = at.get(relation.from.id);
  const to = at.get(relation.to.id);
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  const isBeside = isColumn && left(from) === left(to);
  return [
    {
      relation,
      path: isBeside ? columnPath(from, to) : linePath(from, to, passColumns(from, to, columns)),
      isHighlighted: false,
      label: readMarks(relation, words),
      // Near the end that stands in a column: there the words come to stand in rows as well.
      labelEnd: (isBeside ? from.y > to.y : Math.abs(from.x) > Math.abs(to.x))
        ? 'source'
        : 'target',
    },
  ];
}

function left({ x, width }: Box): number {
  return Math.round(x - width / 2);
}
