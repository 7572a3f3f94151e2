import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { type Addition, additions, type AnswersSoFar } from './additions.ts';
import { groupsOf, type RelationGroup, shareOut } from './relation-groups.ts';
import type { Expansion } from './expansion.ts';

/** What the graph page draws: an entity, its relations by group, and what was added since. */
export interface NeighbourhoodGraph {
  readonly centre: EntityHint;
  readonly groups: readonly RelationGroup[];
  readonly expansions: readonly Addition[];
  /** Whether all that the address asks for has answers. */
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/** What the reader chose to see around an entity. Groups of relations are named as relation-group-key.ts says. */
export interface NeighbourhoodChoice {
  readonly expansions: readonly Expansion[];
  /** Groups that the reader wants whole. */
  readonly whole: readonly string[];
  /** Groups that the reader took out of the drawing. */
  readonly without: readonly string[];
}

const MOST_AT_FIRST = 40;

/** What is to be drawn of the neighbourhoods that have answers. */
export function neighbourhoodGraph(
  choice: NeighbourhoodChoice,
  centre: Neighbourhood,
  answers: AnswersSoFar,
): NeighbourhoodGraph {
  const groups = firstShare(choice, centre).map((group) => {
    const isWhole = choice.whole.includes(group.key);
    const whole = isWhole ? answers.wholeGroup(centre.entity.id, group.key) : null;
    return { ...group, relations: whole ?? group.relations };
  });
  const base = { centre: centre.entity, groups, expansions: [], isWhole: true, sets: [] };
  return { ...base, ...additions(entitiesOf(base), choice.expansions, answers) };
}

/** The centre's groups that are drawn, each with its share of the places that there are at first. */
export function firstShare(
  choice: Pick<NeighbourhoodChoice, 'without'>,
  centre: Neighbourhood,
): readonly RelationGroup[] {
  const groups = groupsOf(centre).filter((group) => !choice.without.includes(group.key));
  const shares = shareOut(
    groups.map((group) => group.relations.length),
    MOST_AT_FIRST,
  );
  return groups.map((group, index) => ({
    ...group,
    relations: group.relations.slice(0, shares[index]),
  }));
}

/** Every relation of a graph, each once. */
export function relationsOf(graph: NeighbourhoodGraph): readonly RelationFact[] {
  const all = [...graph.groups, ...graph.expansions].flatMap((part) => part.relations);
  return [...new Map(all.map((relation) => [relation.id, relation])).values()];
}

/** Every entity of a graph, each once, the centre first. */
export function entitiesOf(graph: NeighbourhoodGraph): readonly EntityHint[] {
  const ends = relationsOf(graph).flatMap(({ from, to }) => [from, to]);
  const added = graph.expansions.flatMap((expansion) => expansion.added);
  const all = [graph.centre, ...ends, ...added];
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}
