import type { PlanGraph } from '#server/domain/plan.ts';

/** The whole graph as JSON Lines: nodes in the order in which the plan names them, then relations. */
export function* printGraph({ entities, relations }: PlanGraph): Iterable<string> {
  for (const { id, type, name, aliases, mentions, ...own } of entities.values()) {
    yield JSON.stringify({ kind: 'node', id, type, name, aliases, mentions, ...own });
  }
  for (const relation of relations.values()) {
    const { id, type, from, to, basis, mentions } = relation;
    const derived = relation.basis === 'derived';
    yield JSON.stringify({
      kind: 'relation',
      id,
      type,
      from,
      to,
      basis,
      mentions,
      rule: derived ? relation.rule : null,
      restsOn: derived ? relation.restsOn : [],
    });
  }
}
