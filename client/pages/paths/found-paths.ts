import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { PathsFact } from '#client/shared/queries/paths.ts';
import type { WalksGraph, Walk } from '#client/explorer/walks/walks-graph.ts';

/** The paths between two entities, told and drawn as a trace is: from the one to the other. */
export function foundPaths({ from, to, paths }: PathsFact): WalksGraph | null {
  if (from === null || to === null) {
    return null;
  }
  const walks = paths.map(readPath);
  const entities = walks.flatMap((walk) => walk.entities);
  const steps = walks.flatMap((walk) => walk.steps);
  return {
    from,
    direction: 'DOWNSTREAM',
    entities: eachOnce([from, ...entities, to], ({ id }) => id),
    steps: eachOnce(steps, ({ relation }) => relation.id),
    walks,
    reached: [to],
    isTruncated: false,
  };
}

function readPath({ entities, steps, strength }: PathsFact['paths'][number]): Walk {
  return {
    strength,
    entities,
    steps: steps.flatMap(({ relation }, index) => {
      const feeder: EntityHint | undefined = entities[index];
      const fed: EntityHint | undefined = entities[index + 1];
      return feeder === undefined || fed === undefined ? [] : [{ feeder, fed, relation }];
    }),
  };
}

// The first walk that takes a step gives it its direction.
function eachOnce<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    if (!first.has(key(item))) {
      first.set(key(item), item);
    }
  }
  return [...first.values()];
}
