import type {
  EntityHint,
  EntityType,
  RelationFact,
  RelationType,
} from '#client/shared/api/fragments.ts';
import type { ParkProfile } from './park-profiles-query.ts';
import type { WordKey } from '#client/shared/words/words.ts';
import { otherEnd } from '#client/shared/queries/neighbourhood.ts';

/** An entity that a park has, with the relation that shows it. */
export interface ParkNeighbour {
  readonly node: EntityHint;
  readonly relation: RelationFact;
}

/** A row of the table that puts parks side by side: what the plan says of each. */
export interface SideFact {
  readonly title: WordKey;
  readonly of: (park: ParkProfile) => readonly ParkNeighbour[];
}

const PLACES: readonly EntityType[] = ['CITY', 'PLACE', 'ZONE', 'PARK'];

/** The rows, from what a park makes to who is behind it. */
export const SIDE_FACTS: readonly SideFact[] = [
  {
    title: 'side.row.industries',
    of: (park) => reached(park, ['FEEDS', 'FOCUSES_ON'], ['INDUSTRY']),
  },
  {
    title: 'side.row.clusters',
    of: (park) => reached(park, ['FEEDS', 'PART_OF'], ['CLUSTER', 'PROGRAMME']),
  },
  { title: 'side.row.place', of: (park) => reached(park, ['LOCATED_IN', 'PART_OF'], PLACES) },
  { title: 'side.row.transport', of: (park) => park.transport.edges },
  { title: 'side.row.platforms', of: (park) => reaching(park, 'PLATFORM') },
  { title: 'side.row.projects', of: (park) => reaching(park, 'PROJECT') },
  { title: 'side.row.parks', of: (park) => reaching(park, 'PARK') },
  { title: 'side.row.operators', of: (park) => reaching(park, 'ORGANIZATION') },
  {
    title: 'side.row.partners',
    of: (park) => once(park, ({ type }) => type === 'PARTNERS_WITH'),
  },
];

// What the park itself points to.
function reached(
  park: ParkProfile,
  relations: readonly RelationType[],
  types: readonly EntityType[],
): readonly ParkNeighbour[] {
  return once(
    park,
    ({ type, from, to }) =>
      from.id === park.id && relations.includes(type) && types.includes(to.type),
  );
}

// What points to the park.
function reaching(park: ParkProfile, entityType: EntityType): readonly ParkNeighbour[] {
  return once(
    park,
    ({ type, from, to }) =>
      to.id === park.id && from.type === entityType && type !== 'PARTNERS_WITH',
  );
}

// A project may both lie in a park and depend on it: it is listed once, by its first relation.
function once(
  park: ParkProfile,
  isMeant: (relation: RelationFact) => boolean,
): readonly ParkNeighbour[] {
  const found = new Map<string, ParkNeighbour>();
  for (const relation of park.relations.nodes.filter(isMeant)) {
    const node = otherEnd(relation, park.id);
    if (!found.has(node.id)) {
      found.set(node.id, { node, relation });
    }
  }
  return [...found.values()];
}

/** What every one of them has, by id; of a single park, nothing counts as shared. */
export function sharedBy(lists: readonly (readonly ParkNeighbour[])[]): ReadonlySet<string> {
  const [first = [], ...others] = lists;
  const shared = first
    .map(({ node }) => node.id)
    .filter((id) => others.every((list) => list.some(({ node }) => node.id === id)));
  return new Set(others.length === 0 ? [] : shared);
}
