import type { DrawingStep, Drawing } from '#client/canvas/drawing/drawing.ts';
import { runForceWorker } from './run-force-worker.ts';
import { footprints, linksOf } from './lay-out.ts';
import type { Box } from './box.ts';
import { grow } from './grow.ts';

/**
 * Where force puts what came first, and then, step by step, where what came later finds room beside it: a step moves
 * nothing that stands. `standing`: places that are kept, of a drawing that this one has grown from; null: none are.
 */
export async function placeByForce(
  drawing: Drawing,
  standing: readonly Box[] | null,
): Promise<readonly Box[]> {
  const [first = everything(drawing), ...later] = drawing.steps ?? [];
  if (standing !== null) {
    return growBy(drawing, standing, [...(drawing.steps ?? []), everything(drawing)]);
  }
  const ids = new Set(first.entities);
  const lines = new Set(first.relations);
  const base = await runForceWorker(
    footprints(drawing).filter(({ id }) => ids.has(id)),
    linksOf(drawing).filter(({ id }) => lines.has(id)),
  );
  return growBy(drawing, base, [...later, everything(drawing)]);
}

/** Whether a drawing holds all that has a place already, so that it may keep those places. */
export function hasGrownFrom(drawing: Drawing, standing: readonly Box[]): boolean {
  const ids = new Set(drawing.boxes.map(({ id }) => id));
  return standing.every(({ id }) => ids.has(id));
}

function growBy(
  drawing: Drawing,
  base: readonly Box[],
  steps: readonly DrawingStep[],
): readonly Box[] {
  const sizes = new Map(footprints(drawing).map((size) => [size.id, size]));
  const links = linksOf(drawing);
  const known = new Set<string>();
  let standing = base;
  for (const { entities, relations } of steps) {
    const placed = new Set(standing.map(({ id }) => id));
    const arriving = entities.filter((id) => !placed.has(id)).flatMap((id) => sizes.get(id) ?? []);
    for (const id of relations) {
      known.add(id);
    }
    standing = grow(
      standing,
      arriving,
      links.filter(({ id }) => known.has(id)),
    );
  }
  return standing;
}

function everything({ boxes, lines }: Drawing): DrawingStep {
  return {
    entities: boxes.map(({ id }) => id),
    relations: lines.map(({ relation }) => relation.id),
  };
}
