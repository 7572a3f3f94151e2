import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { Step, Walk, WalksGraph } from './walks-graph.ts';

/**
 * A step that a rule concludes through industries, as the steps by which it does: project → industry → cluster. Any other step stands for
 * itself.
 */
function spellOut(step: Step): readonly Step[] {
  const through = chainOf(step.feeder, step.fed.id, step.relation.grounds ?? []);
  return through === null || through.length < 2 ? [step] : through;
}

// The grounds in the order in which they lead from the feeder to the fed, through nothing but industries.
function chainOf(
  from: EntityHint,
  end: string,
  grounds: readonly RelationFact[],
): readonly Step[] | null {
  for (const relation of grounds) {
    const next = otherEnd(relation, from.id);
    if (next === null || (next.id !== end && next.type !== 'INDUSTRY')) {
      continue;
    }
    const step = { feeder: from, fed: next, relation };
    const rest =
      next.id === end
        ? []
        : chainOf(
            next,
            end,
            grounds.filter((other) => other !== relation),
          );
    if (rest !== null) {
      return [step, ...rest];
    }
  }
  return null;
}

function otherEnd({ from, to }: RelationFact, id: string): EntityHint | null {
  if (from.id === id) {
    return to;
  }
  return to.id === id ? from : null;
}

/** The same walk with what its steps lead through. */
export function spelledOutWalk(walk: Walk): Walk {
  const steps = walk.steps.flatMap(spellOut);
  return {
    ...walk,
    entities: [...walk.entities.slice(0, 1), ...steps.map(({ fed }) => fed)],
    steps,
  };
}

/** The same walks, drawn with what their steps lead through. */
export function spelledOutGraph(graph: WalksGraph): WalksGraph {
  const steps = graph.steps.flatMap(spellOut);
  return {
    ...graph,
    entities: uniqueById([...graph.entities, ...steps.flatMap(({ feeder, fed }) => [feeder, fed])]),
    steps: [...new Map(steps.map((step) => [step.relation.id, step])).values()],
  };
}
