import { Entity } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import { relationId, type Relation } from '#server/domain/relation.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';

/** A small graph of chance: nothing in it leads to another graph. */
export interface MadeUpGraph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

const TYPES = ['Project', 'Programme', 'Park', 'Cluster', 'Industry'] as const;
const RELATIONS: readonly RelationType[] = [
  'FEEDS',
  'IMPROVES',
  'PART_OF',
  'DEPENDS_ON',
  'RELIES_ON',
  'LOCATED_IN',
];
const PLACE = Locator.parse('1¶1');
/** A section that some of the entities appear in, so that it joins what nothing else does. */
const SECTION = { sectionKind: 'chapter', at: '1', heading: '总则', locators: [PLACE] };

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The graph of this seed, of so many entities and a section, with so many relations at most: stated ones, wishes, and
 * conclusions that rest on stated ones and on each other.
 */
export function makeUpGraph(seed: number, size: number, most: number): MadeUpGraph {
  const random = createRandom(seed);
  const entities = Array.from({ length: size }, (_, index) =>
    entityOf(`zm-g${String(seed)}-n${String(index)}`, pick(TYPES, random) ?? 'Project'),
  );
  const section = entityOf(`zm-g${String(seed)}-section`, 'Section', SECTION);
  const relations = new Map<string, Relation>();
  for (let tries = 0; tries < most; tries += 1) {
    const relation = makeUpRelation(entities, [...relations.keys()], random);
    if (relation.from !== relation.to && !relations.has(relation.id)) {
      relations.set(relation.id, relation);
    }
  }
  const appearances = entities
    .filter(() => random() < 0.5)
    .map(({ id }): Relation => ({ ...endsOf(id, 'APPEARS_IN', section.id), basis: 'stated' }));
  return { entities: [...entities, section], relations: [...relations.values(), ...appearances] };
}

/** A relation between any two of these entities; four in ten rest on relations that are there already. */
function makeUpRelation(
  entities: readonly Entity[],
  there: readonly string[],
  random: () => number,
): Relation {
  const end = (): string => pick(entities, random)?.id ?? '';
  const ends = endsOf(end(), pick(RELATIONS, random) ?? 'FEEDS', end());
  const wish = random() < 0.2 ? { intended: '争取' } : {};
  const restsOn = there.filter(() => random() < 0.2).slice(0, 2);
  return random() < 0.4 && restsOn.length > 0
    ? { ...ends, ...wish, basis: 'derived', rule: 'through-industry', restsOn }
    : { ...ends, ...wish, basis: 'stated' };
}

function endsOf(from: string, type: RelationType, to: string) {
  return { id: relationId(from, type, to), type, from, to, mentions: [PLACE] };
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** All of these graphs as one plan, for the loader. */
export function planOfGraphs(graphs: readonly MadeUpGraph[]): PlanGraph {
  const entities = graphs.flatMap((graph) => graph.entities);
  const relations = graphs.flatMap((graph) => graph.relations);
  return {
    manifest: {
      id: 'made-up',
      title: '试验规划',
      shortTitle: '试验',
      issuer: '试验',
      period: '2023—2030',
      licence: 'CC BY 4.0',
      idPrefixes: ['zm-'],
    },
    presentation: null,
    version: 'made-up',
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    silent: new Map(),
    refused: [],
    supplied: new Map(),
    passing: new Map(),
    meant: new Map(),
  };
}

function entityOf(id: string, type: Entity['type'], own: object = {}): Entity {
  return Entity.parse({ type, id, name: id, mentions: [PLACE], ...own });
}
