import { compareRelationTypes } from '../api/entity-types.ts';
import type { EntityHint, RelationFact } from '../api/fragments.ts';
import type { Neighbourhood, Sense } from '../api/neighbourhood.ts';
import type { RelationType } from '../api/fragments.ts';
import { MOST_ADDED } from './expand.ts';
import type { EntityPlace } from './places/entity-place.ts';
import { groupKey, groupKeyOf, otherEnd } from './group-key.ts';
import { shareOut } from './share-out.ts';

/** The relations of one type and sense that an entity has, and those of them that are drawn. */
export interface ShownGroup {
  readonly key: string;
  readonly sense: Sense;
  readonly type: RelationType;
  readonly relations: readonly RelationFact[];
  readonly total: number;
}

/** What one expansion adds to the drawing. */
interface ShownExpansion {
  readonly of: string;
  readonly relations: readonly RelationFact[];
}

/** What the graph page draws: an entity, its relations by group, and what was added since. */
export interface ShownGraph {
  readonly centre: EntityHint;
  readonly groups: readonly ShownGroup[];
  readonly expansions: readonly ShownExpansion[];
  /** Whether all that the address asks for has arrived. */
  readonly isWhole: boolean;
}

const MOST_AT_FIRST = 40;

/** What is to be drawn of the neighbourhoods that have arrived. */
export function shownGraph(
  place: EntityPlace,
  centre: Neighbourhood,
  arrived: {
    readonly neighbourhood: (id: string) => Neighbourhood | null;
    readonly wholeGroup: (key: string) => readonly RelationFact[] | null;
  },
): ShownGraph {
  return {
    centre: centre.entity,
    groups: firstShare(place, centre).map((group) => {
      const whole = place.whole.includes(group.key) ? arrived.wholeGroup(group.key) : null;
      return whole === null ? group : { ...group, relations: whole };
    }),
    isWhole: place.expansions.every(({ of }) => arrived.neighbourhood(of) !== null),
    expansions: place.expansions.flatMap(({ of, groups: chosen }) => {
      const neighbourhood = arrived.neighbourhood(of);
      return neighbourhood === null
        ? []
        : [{ of, relations: chosenRelations(neighbourhood, chosen) }];
    }),
  };
}

/** The centre's groups that are drawn, each with its share of the places that there are at first. */
export function firstShare(place: EntityPlace, centre: Neighbourhood): readonly ShownGroup[] {
  const groups = groupsOf(centre).filter((group) => !place.without.includes(group.key));
  const shares = shareOut(
    groups.map((group) => group.relations.length),
    MOST_AT_FIRST,
  );
  return groups.map((group, index) => ({
    ...group,
    relations: group.relations.slice(0, shares[index]),
  }));
}

/** An entity's relations by type and sense: what it points to first, then what points to it. */
export function groupsOf({ entity, counts, relations }: Neighbourhood): readonly ShownGroup[] {
  const groups = new Map<string, ShownGroup>();
  for (const { type, direction, count } of counts) {
    if (type !== 'APPEARS_IN') {
      const sense = direction === 'IN' ? 'IN' : 'OUT';
      const key = groupKey(sense, type);
      const total = (groups.get(key)?.total ?? 0) + count;
      groups.set(key, { key, sense, type, total, relations: [] });
    }
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      relations: relations.filter((relation) => groupKeyOf(relation, entity.id) === group.key),
    }))
    .sort(compareGroups);
}

function compareGroups(one: ShownGroup, other: ShownGroup): number {
  return one.sense === other.sense
    ? compareRelationTypes(one.type, other.type)
    : Number(one.sense === 'IN') - Number(other.sense === 'IN');
}

/** The relations that an expansion adds: of the chosen groups, shared out among them. */
function chosenRelations(
  neighbourhood: Neighbourhood,
  chosen: readonly string[],
): readonly RelationFact[] {
  const groups = groupsOf(neighbourhood).filter(
    (group) => chosen.length === 0 || chosen.includes(group.key),
  );
  const shares = shareOut(
    groups.map((group) => group.relations.length),
    MOST_ADDED,
  );
  return groups.flatMap((group, index) => group.relations.slice(0, shares[index]));
}

/** Every relation of a graph, each once. */
export function relationsOf(graph: ShownGraph): readonly RelationFact[] {
  const all = [...graph.groups, ...graph.expansions].flatMap((part) => part.relations);
  return [...new Map(all.map((relation) => [relation.id, relation])).values()];
}

/** Every entity of a graph, each once, the centre first. */
export function entitiesOf(graph: ShownGraph): readonly EntityHint[] {
  const ends = relationsOf(graph).flatMap(({ from, to }) => [from, to]);
  return [...new Map([graph.centre, ...ends].map((entity) => [entity.id, entity])).values()];
}

/** What the latest expansion brought, to be pointed out. */
export function freshEntities(graph: ShownGraph): readonly EntityHint[] {
  const latest = graph.expansions.at(-1);
  if (latest === undefined) {
    return [];
  }
  const before = new Set(
    entitiesOf({ ...graph, expansions: graph.expansions.slice(0, -1) }).map(({ id }) => id),
  );
  const ends = latest.relations.map((relation) => otherEnd(relation, latest.of));
  const fresh = ends.filter(({ id }) => !before.has(id));
  return [...new Map(fresh.map((entity) => [entity.id, entity])).values()];
}
