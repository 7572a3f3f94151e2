import type { Drawing, DrawingStep } from '#client/canvas/drawing/drawing.ts';
import type { Box, Link, Size } from './box.ts';
import type { ForceQuestion } from './force-worker.ts';
import { grow } from './grow.ts';
import { footprints, linksOf } from './lay-out.ts';

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

interface ForceAnswer {
  readonly number: number;
  readonly boxes: readonly Box[];
}

const MOST_KEPT = 12;
const kept = new Map<string, Promise<readonly Box[]>>();
const waiting = new Map<number, (boxes: readonly Box[]) => void>();
let worker: Worker | null = null;
let asked = 0;

/** Works the force layout out beside the page, which stays at hand meanwhile; what was worked out before is kept. */
function runForceWorker(sizes: readonly Size[], links: readonly Link[]): Promise<readonly Box[]> {
  const key = JSON.stringify([sizes, links.map(({ id }) => id)]);
  const known = kept.get(key);
  if (known !== undefined) {
    return known;
  }
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) {
    kept.delete(oldest);
  }
  const answer = ask(sizes, links);
  kept.set(key, answer);
  return answer;
}

function ask(sizes: readonly Size[], links: readonly Link[]): Promise<readonly Box[]> {
  asked += 1;
  const question: ForceQuestion = { number: asked, sizes, links };
  return new Promise((resolve) => {
    waiting.set(question.number, resolve);
    theWorker().postMessage(question);
  });
}

function theWorker(): Worker {
  if (worker === null) {
    worker = new Worker(new URL('force-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ForceAnswer>) => {
      waiting.get(data.number)?.(data.boxes);
      waiting.delete(data.number);
    });
  }
  return worker;
}
