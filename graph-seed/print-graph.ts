import type { AtlasGraph } from './join-plans.ts';

/**
 * The whole graph as JSON Lines: nodes in the order in which the plans name them, then relations. What several plans share
 * stands there once, with the mentions of the first, then those of the next, and says which plans those are.
 */
export function* printGraph({ entities, relations }: AtlasGraph): Iterable<string> {
  for (const { item, plans } of entities.values()) {
    const { id, type, name, aliases, mentions, ...own } = item;
    yield JSON.stringify({
      kind: 'node',
      id,
      type,
      name,
      aliases,
      mentions,
      ...sharedBy(plans),
      ...own,
    });
  }
  for (const { item, plans } of relations.values()) {
    const { id, type, from, to, basis, mentions, intended = null } = item;
    const derived = item.basis === 'derived';
    yield JSON.stringify({
      kind: 'relation',
      id,
      type,
      from,
      to,
      basis,
      mentions,
      intended,
      ...sharedBy(plans),
      rule: derived ? item.rule : null,
      restsOn: derived ? item.restsOn : [],
    });
  }
}

function sharedBy(plans: readonly string[]): { readonly plans?: readonly string[] } {
  return plans.length > 1 ? { plans } : {};
}
