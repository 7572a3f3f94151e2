import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import {
  groupsOf,
  isNarrowed,
  type Neighbourhood,
  otherEnd,
  type RelationGroup,
} from '#client/shared/queries/neighbourhood.ts';
import {
  type Expansion,
  MORE_AT_A_TIME,
  mostAdded,
  type NeighbourhoodChoice,
} from './expansion.ts';

/** The answers that a graph is made of; null: pending, undefined: there will be none. */
export interface AnswersSoFar {
  readonly neighbourhood: (id: string) => Neighbourhood | null | undefined;
  readonly wholeGroup: (id: string, group: string) => readonly RelationFact[] | null | undefined;
  readonly set: (ids: readonly string[]) => EntitySet | null | undefined;
}

/** What one expansion adds to a graph. */
export interface Addition {
  readonly of: string;
  readonly relations: readonly RelationFact[];
  /** The entities that were not in it before. */
  readonly added: readonly EntityHint[];
}

/** Some entities and relations, with what was added to them. */
export interface ExpandedGraph {
  readonly base: EntitySet;
  readonly additions: readonly Addition[];
  /** All of them, each once. */
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  /** Whether all that the address asks for has been answered. */
  readonly isWhole: boolean;
}

/** An entity and its relations by group, with what was added to them. */
export interface NeighbourhoodGraph extends ExpandedGraph {
  readonly centre: EntityHint;
  readonly groups: readonly RelationGroup[];
}

const MOST_AT_FIRST = 40;

/** The graph of an entity, of as many answers as there are. */
export function neighbourhoodGraph(
  choice: NeighbourhoodChoice,
  neighbourhood: Neighbourhood,
  answers: AnswersSoFar,
): NeighbourhoodGraph {
  const { entity: centre } = neighbourhood;
  const groups = firstShare(choice, neighbourhood).map((group) => {
    const wanted = drawnOf(choice, group);
    const whole = wanted > group.relations.length ? answers.wholeGroup(centre.id, group.key) : null;
    return { ...group, relations: whole?.slice(0, wanted) ?? group.relations };
  });
  const relations = uniqueById(groups.flatMap((group) => group.relations));
  const base = { entities: uniqueById([centre, ...endsOf(relations)]), relations };
  const graph = expandGraph(base, choice.expansions, answers);
  // The ends of what was added, too, though the entity that it was added to may have gone since.
  const entities = uniqueById([centre, ...endsOf(graph.relations), ...graph.entities]);
  return { ...graph, entities, centre, groups };
}

/** How many of a group are drawn, of which so many are drawn at first. */
export function drawnOf(
  { whole, more }: Pick<NeighbourhoodChoice, 'whole' | 'more'>,
  { key, relations, total }: RelationGroup,
): number {
  const rounds = more.find(({ group }) => group === key)?.rounds ?? 0;
  return whole.includes(key) ? total : Math.min(total, relations.length + MORE_AT_A_TIME * rounds);
}

function endsOf(relations: readonly RelationFact[]): readonly EntityHint[] {
  return relations.flatMap(({ from, to }) => [from, to]);
}

/** The groups that are drawn of an entity's relations, each with as many as it may have at first. */
export function firstShare(
  { without }: Pick<NeighbourhoodChoice, 'without'>,
  centre: Neighbourhood,
): readonly RelationGroup[] {
  const groups = groupsOf(centre).filter(({ key }) => !without.includes(key));
  const shares = shareOut(
    groups.map(({ relations }) => relations),
    MOST_AT_FIRST,
  );
  return groups.map((group, index) => ({ ...group, relations: shares[index] ?? [] }));
}

/**
 * Adds what the expansions bring to some entities and relations, in the order in which they were made. What comes after one that
 * is not answered waits for it, since it would else take its place.
 */
export function expandGraph(
  base: EntitySet,
  expansions: readonly Expansion[],
  answers: AnswersSoFar,
): ExpandedGraph {
  const known = new Map(base.entities.map((entity) => [entity.id, entity]));
  const additions: Addition[] = [];
  for (const expansion of expansions) {
    const addition =
      expansion.only.length > 0
        ? chosenEntities(expansion, known, answers)
        : neighbours(expansion, known, answers);
    if (addition === null) {
      break;
    }
    additions.push(addition);
    for (const entity of addition.added) {
      known.set(entity.id, entity);
    }
  }
  return {
    base,
    additions,
    entities: [...known.values()],
    relations: uniqueById([base, ...additions].flatMap(({ relations }) => relations)),
    isWhole: additions.length === expansions.length,
  };
}

type Known = ReadonlyMap<string, EntityHint>;

function neighbours(expansion: Expansion, known: Known, answers: AnswersSoFar): Addition | null {
  const { of, groups: chosen } = expansion;
  const neighbourhood = answers.neighbourhood(of);
  if (neighbourhood === null) {
    return null;
  }
  const all = neighbourhood === undefined ? [] : groupsOf(neighbourhood);
  const groups: (readonly RelationFact[])[] = [];
  for (const key of chosen.length === 0 ? all.map((group) => group.key) : chosen) {
    const relations =
      isNarrowed(key) || expansion.rounds > 1
        ? answers.wholeGroup(of, key)
        : all.find((group) => group.key === key)?.relations;
    if (relations === null) {
      return null;
    }
    groups.push(relations ?? []);
  }
  const relations = shareOut(groups, mostAdded(expansion)).flat();
  const ends = relations.map((relation) => otherEnd(relation, of));
  return { of, relations, added: uniqueById(ends.filter(({ id }) => !known.has(id))) };
}

function chosenEntities(
  { of, only }: Expansion,
  known: Known,
  answers: AnswersSoFar,
): Addition | null {
  const set = answers.set([...known.keys(), ...only]);
  if (set === null) {
    return null;
  }
  const { entities, relations } = set ?? { entities: [], relations: [] };
  return {
    of,
    relations: relations.filter(({ from, to }) => only.includes(from.id) || only.includes(to.id)),
    added: entities.filter(({ id }) => only.includes(id) && !known.has(id)),
  };
}

// At most so many of several lists: a short one is taken whole, of the long ones each gives equally many.
function shareOut<Item>(
  lists: readonly (readonly Item[])[],
  most: number,
): readonly (readonly Item[])[] {
  const shares = lists.map(() => 0);
  const roomIn = (index: number): number => (lists[index]?.length ?? 0) - (shares[index] ?? 0);
  let left = most;
  let unfilled = [...lists.keys()].filter((index) => roomIn(index) > 0);
  while (left > 0 && unfilled.length > 0) {
    const portion = Math.max(1, Math.floor(left / unfilled.length));
    for (const index of unfilled) {
      const given = Math.min(portion, roomIn(index), left);
      shares[index] = (shares[index] ?? 0) + given;
      left -= given;
    }
    unfilled = unfilled.filter((index) => roomIn(index) > 0);
  }
  return lists.map((items, index) => items.slice(0, shares[index]));
}
