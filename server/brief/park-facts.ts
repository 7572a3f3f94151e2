import type { AtlasContext } from '#server/context.ts';
import { relationEnds } from '#server/domain/relation.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';
import { PARK_TRANSPORT, RELATIONS } from '#server/records/entity-fields.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

import type { BriefWords } from './words.ts';

/** An entity that a park has, with the relation that shows it. */
export interface ParkFact {
  readonly entity: EntityRecord;
  readonly relation: RelationRecord;
}

type FactKind = keyof BriefWords['facts'];

/** What the plan says of a park, by kind. */
export type ParkFacts = Readonly<Record<FactKind, readonly ParkFact[]>>;

/** The relations that describe a park; which measures and sections name it does not. */
const DESCRIBING: readonly RelationType[] = [
  'FEEDS',
  'FOCUSES_ON',
  'DEPENDS_ON',
  'RELIES_ON',
  'CONNECTS',
  'PART_OF',
  'LOCATED_IN',
  'OPERATES',
  'PARTNERS_WITH',
];
const PLACES: readonly EntityType[] = ['City', 'Place', 'Zone', 'Park'];
const MOST_RELATIONS = 100;
const MOST_TRANSPORT = 50;

/** What the plan says of a park: what it makes, where it lies, what serves it, who is behind it. */
export async function factsOf({ records }: AtlasContext, park: string): Promise<ParkFacts> {
  const asked = { id: park, basis: null, entityTypes: null, after: null };
  const [steps, transport] = await Promise.all([
    records.steps(RELATIONS.BOTH, {
      ...asked,
      relationTypes: DESCRIBING,
      limit: MOST_RELATIONS,
    }),
    records.steps(PARK_TRANSPORT, { ...asked, relationTypes: null, limit: MOST_TRANSPORT }),
  ]);
  const facts = steps.map(({ relation, other }): ParkFact => ({ entity: other, relation }));
  const reached = (relations: readonly RelationType[], types: readonly EntityType[]): ParkFact[] =>
    facts.filter(
      ({ entity, relation }) =>
        fromOf(relation) === park &&
        relations.includes(relation.type) &&
        types.includes(entity.type),
    );
  const reaching = (type: EntityType): ParkFact[] =>
    facts.filter(
      ({ entity, relation }) =>
        fromOf(relation) !== park && entity.type === type && relation.type !== 'PARTNERS_WITH',
    );
  return {
    industries: once(reached(['FEEDS', 'FOCUSES_ON'], ['Industry'])),
    clusters: once(reached(['FEEDS', 'PART_OF'], ['Cluster', 'Programme'])),
    places: once(reached(['LOCATED_IN', 'PART_OF'], PLACES)),
    transport: once(transport.map(({ relation, other }) => ({ entity: other, relation }))),
    platforms: once(reaching('Platform')),
    projects: once(reaching('Project')),
    parks: once(reaching('Park')),
    operators: once(reaching('Organization')),
    partners: once(facts.filter(({ relation }) => relation.type === 'PARTNERS_WITH')),
  };
}

function fromOf({ id }: RelationRecord): string | undefined {
  return relationEnds(id)[0];
}

// A project may both lie in a park and depend on it: it is listed once, by its first relation.
function once(facts: readonly ParkFact[]): readonly ParkFact[] {
  const found = new Map<string, ParkFact>();
  for (const fact of facts) {
    if (!found.has(fact.entity.id)) {
      found.set(fact.entity.id, fact);
    }
  }
  return [...found.values()];
}
