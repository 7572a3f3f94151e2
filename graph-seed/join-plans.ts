import { Entity } from '#server/domain/entity.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { Relation } from '#server/domain/relation.ts';

/** An entity or relation of the atlas: one, however many plans name or state it. */
export interface Joined<Item extends Entity | Relation> {
  /** What all those plans make of it; its mentions are those of the first plan, then those of the next. */
  readonly item: Item;
  /** The ids of those plans; it belongs to the first. */
  readonly plans: readonly string[];
  /** In which plan each of the mentions lies. */
  readonly mentionPlans: readonly string[];
}

/** All plans as one graph. Both maps are keyed by id: what the first plan has in its order, then what the next one adds. */
export interface AtlasGraph {
  readonly plans: readonly PlanGraph[];
  readonly entities: ReadonlyMap<string, Joined<Entity>>;
  readonly relations: ReadonlyMap<string, Joined<Relation>>;
}

/** Joins the graphs of plans that may stand beside each other, as checkTogether tells. */
export function joinPlans(plans: readonly PlanGraph[]): AtlasGraph {
  return {
    plans,
    entities: join(plans, ({ entities }) => entities, joinEntities),
    relations: join(plans, ({ relations }) => relations, joinRelations),
  };
}

type Join<Item extends Entity | Relation> = (
  before: Joined<Item>,
  added: Joined<Item>,
) => Joined<Item>;

function join<Item extends Entity | Relation>(
  plans: readonly PlanGraph[],
  itemsOf: (plan: PlanGraph) => ReadonlyMap<string, Item>,
  joinTwo: Join<Item>,
): ReadonlyMap<string, Joined<Item>> {
  const joined = new Map<string, Joined<Item>>();
  for (const plan of plans) {
    const { id } = plan.manifest;
    for (const item of itemsOf(plan).values()) {
      const added = { item, plans: [id], mentionPlans: item.mentions.map(() => id) };
      const before = joined.get(item.id);
      joined.set(item.id, before === undefined ? added : joinTwo(before, added));
    }
  }
  return joined;
}

/** The names and mentions of both; any other field from the first plan that gives it. */
export function joinEntities(before: Joined<Entity>, added: Joined<Entity>): Joined<Entity> {
  const item = Entity.parse({
    ...added.item,
    ...before.item,
    aliases: [...new Set([...before.item.aliases, ...added.item.aliases])],
    mentions: mentionsOfBoth(before, added),
  });
  return { ...sourcesOfBoth(before, added), item };
}

/**
 * What two plans state is stated at the mentions of both. What one states is stated, whatever the other concludes; of two
 * conclusions the first stands.
 */
export function joinRelations(before: Joined<Relation>, added: Joined<Relation>): Joined<Relation> {
  if (added.item.basis === 'derived') {
    return before;
  }
  if (before.item.basis === 'derived') {
    return added;
  }
  const item = { ...before.item, mentions: mentionsOfBoth(before, added) };
  return { ...sourcesOfBoth(before, added), item };
}

function mentionsOfBoth<Item extends Entity | Relation>(before: Joined<Item>, added: Joined<Item>) {
  return [...before.item.mentions, ...added.item.mentions];
}

function sourcesOfBoth<Item extends Entity | Relation>(before: Joined<Item>, added: Joined<Item>) {
  return {
    plans: [...before.plans, ...added.plans],
    mentionPlans: [...before.mentionPlans, ...added.mentionPlans],
  };
}
