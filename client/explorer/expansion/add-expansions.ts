import { otherEnd } from '#client/shared/queries/relation-group-key.ts';
import type { Addition } from './additions.ts';
import type { Arrangement, Box } from '#client/canvas/layouts/box.ts';
import { CollisionGrid } from '#client/canvas/layouts/collision-grid.ts';
import { placeBeside } from '#client/canvas/layouts/place-beside.ts';
import type { Words } from '#client/shared/words/words.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';

/** What stands on a drawing, and the columns that lines pass. */
export type PlacedBoxes = Pick<Arrangement, 'boxes' | 'columns'>;

/** Places what the expansions bring beside what they were made from, one after another; what stands stays where it is. */
export function addExpansions(
  standing: PlacedBoxes,
  expansions: readonly Addition[],
  words: Words,
): PlacedBoxes {
  const occupied = new CollisionGrid(standing.boxes);
  return expansions.reduce<PlacedBoxes>(
    (before, expansion) => addExpansion(before, expansion, { occupied, words }),
    standing,
  );
}

interface Room {
  readonly occupied: CollisionGrid;
  readonly words: Words;
}

function addExpansion(
  standing: PlacedBoxes,
  expansion: Addition,
  { occupied, words }: Room,
): PlacedBoxes {
  const known = new Set(standing.boxes.map((box) => box.id));
  const arriving = expansion.added
    .filter(({ id }) => !known.has(id))
    .map((entity) => measureEntity(entity, words));
  const anchor = anchorOf(standing.boxes, expansion);
  if (arriving.length === 0) {
    return standing;
  }
  const added = placeBeside(anchor, occupied, arriving);
  return {
    boxes: [...standing.boxes, ...added.boxes],
    columns: [...standing.columns, ...added.columns],
  };
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

function below(boxes: readonly Box[]): Box {
  const left = Math.min(0, ...boxes.map((box) => box.x - box.width / 2));
  const bottom = Math.max(0, ...boxes.map((box) => box.y + box.height / 2));
  return { id: '', x: left - BESIDE, y: bottom + BELOW, width: 0, height: 0 };
}

const BESIDE = 96;
const BELOW = 72;
