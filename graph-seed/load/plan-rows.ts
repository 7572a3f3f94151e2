import { Entity } from '#server/domain/entity.ts';
import { appendTo } from '#server/domain/lists.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { Relation } from '#server/domain/relation.ts';
import { stepStrength } from '#server/domain/strength.ts';

import type { Contribution } from './contribution.ts';
import { nearNames, type NearNames } from './near-names.ts';
import { placesOf } from './plan-places.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';
import { entityRow, relationRow, type Placed, type RelationRow, type Row } from './rows.ts';

/** What Neo4j is to hold of one plan. */
export interface PlanRows {
  /** Its own: entities with its own prefix, and the relations that have one of them at an end. */
  readonly entities: readonly Row[];
  readonly relations: readonly RelationRow[];
  /** What it makes of all others, which other plans may name too. */
  readonly contributions: readonly Contribution[];
}

/** What an id of the plan's own begins with. */
export function ownPrefix({
  idPrefixes: [own = ''],
}: {
  readonly idPrefixes: readonly string[];
}): string {
  return own;
}

/** The rows of one plan. They do not depend on which plans stand beside it. */
export function rowsOfPlan(graph: PlanGraph): PlanRows {
  const prefix = ownPrefix(graph.manifest);
  const isOwn = (id: string): boolean => id.startsWith(prefix);
  const place = createPlacing(graph);
  const describe = createDescribing(graph, isOwn);
  const strengthOf = (relation: Relation): number =>
    stepStrength(relation, (id) => graph.relations.get(id));
  const [own, others] = partition([...graph.entities.values()], ({ id }) => isOwn(id));
  const [ofOwn, between] = partition(
    [...graph.relations.values()],
    ({ from, to }) => isOwn(from) || isOwn(to),
  );
  return {
    entities: own.map((item) => entityRow(item, place(item), describe(item))),
    relations: ofOwn.map((item) => relationRow(item, place(item), strengthOf(item))),
    contributions: [
      ...others.map((item): Contribution => {
        const { near, ...described } = describe(item);
        // As it will be read again, so that a row is the same from either.
        return {
          kind: 'entity',
          item: Entity.parse(item),
          ...place(item),
          ...described,
          ...near,
        };
      }),
      ...between.map((item): Contribution => {
        return { kind: 'relation', item, ...place(item), strength: strengthOf(item) };
      }),
    ],
  };
}

function createPlacing(graph: PlanGraph): (item: Entity | Relation) => Placed {
  const { sections, sortKeys } = placesOf(graph);
  return ({ id, mentions }) => ({
    plan: graph.manifest.id,
    mentionSections: mentions.map((at) => sections.get(at) ?? null),
    sortKey: sortKeys.get(id) ?? '',
  });
}

interface Described extends Surroundings {
  /** How many relations it has, being named in sections apart; of what is not the plan's own, those to what is. */
  readonly degree: number;
  /** The ids of the others. */
  readonly relations: readonly string[];
  readonly near: NearNames;
}

function createDescribing(
  graph: PlanGraph,
  isOwn: (id: string) => boolean,
): (entity: Entity) => Described {
  const near = nearNames([...graph.entities.values()]);
  const links = linksOf(graph);
  const around = surroundingsOf(graph);
  return ({ id }) => {
    const [counted, told] = partition(
      links.get(id) ?? [],
      ({ from, to }) => isOwn(from) || isOwn(to),
    );
    return {
      degree: counted.length,
      relations: told.map((relation) => relation.id),
      near: near.get(id) ?? { names: [], shared: [] },
      ...around(id),
    };
  };
}

/** By id of an entity its relations, but for being named in sections. */
function linksOf({ relations }: PlanGraph): ReadonlyMap<string, readonly Relation[]> {
  const links = new Map<string, Relation[]>();
  for (const relation of relations.values()) {
    for (const end of relation.type === 'APPEARS_IN' ? [] : [relation.from, relation.to]) {
      appendTo(links, end, relation);
    }
  }
  return links;
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
