import { z } from 'zod';

import {
  ENTITY_TYPES,
  RELATION_TYPES,
  type Basis,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import type { Parameters } from '#server/graph/graph.ts';
import { sumOf, type CacheFigures } from '#server/graph/version-cache.ts';
import { LedgerSource } from '#server/ledger/ledger-source.ts';

import { BatchSource, type BatchStatement } from './batch-source.ts';
import { EntityRecord, PlanRecord, RelationRecord } from './record.ts';
import { Link } from './link.ts';
import { RoleOfRelation } from './role.ts';
import { readOfWalk, readStatement } from './statement.ts';
import { Walk } from './walk.ts';

const statement = (file: string): string => readStatement(new URL(file, import.meta.url));

/** An entity as a reference may mean it. */
/** As of when what a later paper added is there; not given: the plan has it. */
const Since = z.string().nullish();

export const Candidate = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  since: Since,
});
export type Candidate = z.infer<typeof Candidate>;

/** A reference as candidates.cypher takes it: an id, a name as it is looked up. */
interface Reference {
  readonly id: string | null;
  readonly name: string | null;
}

const RelationCount = z.object({
  type: z.enum(RELATION_TYPES),
  direction: z.enum(['OUT', 'IN']),
  entityType: z.enum(ENTITY_TYPES),
  since: Since,
  count: z.number().int(),
});
export type RelationCount = z.infer<typeof RelationCount>;

/** A department's duty towards an entity: its role in a task, and the walk from that task to the entity. */
const Duty = Walk.extend({ department: z.string(), task: z.string(), role: RoleOfRelation });
export type Duty = z.infer<typeof Duty>;

/** A step from an entity: the relation, and the entity at its other end. */
const Step = z.object({ sortKey: z.string(), relation: RelationRecord, other: EntityRecord });
export type Step = z.infer<typeof Step>;

/** An entity to which a listed walk leads. */
const Listed = z.object({ other: EntityRecord, since: Since });
type Listed = z.infer<typeof Listed>;

/** Which steps from an entity are asked for; null: all. */
export interface StepsAsked {
  readonly id: string;
  readonly basis: readonly Basis[] | null;
  readonly relationTypes: readonly RelationType[] | null;
  readonly entityTypes: readonly EntityType[] | null;
  /** The last day of the moment as of which they are asked for; null: now. */
  readonly moment?: string | null;
  /** The sort key after which they begin. */
  readonly after: string | null;
  readonly limit: number;
}

const ENTITIES = statement('./entities.cypher');
const RELATIONS = statement('./relations.cypher');
const PLANS = statement('./plans.cypher');
const OUTLINES = statement('./outlines.cypher');
const PRESENTATIONS = statement('./presentations.cypher');
const CITIES = statement('./cities.cypher');
const FINEST_CITIES = statement('./finest-cities.cypher');
const RELATION_COUNTS = statement('./relation-counts.cypher');
const DUTIES = statement('./duties.cypher');
const CANDIDATES = statement('./candidates.cypher');
const steps = readOfWalk(new URL('./steps.cypher', import.meta.url));
const totals = readOfWalk(new URL('./totals.cypher', import.meta.url));
const lists = readOfWalk(new URL('./lists.cypher', import.meta.url));

/** The statements that page through a walk, such as `-[relation:FEEDS]->(other:Entity)`. Walks are few, and written in this code. */
export interface PagedWalk {
  readonly steps: string;
  readonly totals: string;
}

export function pagedWalk(walk: string): PagedWalk {
  return { steps: steps(walk), totals: totals(walk) };
}

/** The statement that lists all to which a walk leads. */
export const listedWalk = lists;

/** Entities and relations are what is read most: how much of them is kept, in the characters of their JSON. */
const KEPT_MOST = { mostKept: 16_000_000 } as const;
/** How many duties an entity has at most, about: finding them takes longer than reading what is stored, so that few are asked for at a time. */
const MOST_DUTIES = 100;

/** All that entities and relations are read by: a fixed set of statements, each with what it has found of this version of the graph. */
export class Sources {
  readonly ledger = new LedgerSource();
  readonly entities;
  readonly relations;
  readonly plans;
  readonly outlines;
  readonly presentations;
  readonly cities;
  readonly finestCities;
  readonly relationCounts;
  readonly duties;
  readonly candidates;
  readonly #steps = new Map<string, BatchSource<StepsAsked, Step[]>>();
  readonly #links = new Map<string, BatchSource<string, Link[]>>();
  readonly #lists = new Map<string, BatchSource<string, Listed[]>>();
  readonly #totals = new Map<string, BatchSource<StepsAsked, number>>();

  constructor() {
    this.entities = this.#byId(ENTITIES, EntityRecord.nullable(), null, KEPT_MOST);
    this.relations = this.#byId(RELATIONS, RelationRecord.nullable(), null, KEPT_MOST);
    this.plans = this.#byId(PLANS, PlanRecord.nullable(), null);
    this.outlines = this.#byId(OUTLINES, z.array(EntityRecord), []);
    this.presentations = this.#byId(PRESENTATIONS, z.string().nullable(), null);
    this.cities = this.#byId(CITIES, EntityRecord.nullable(), null);
    this.finestCities = this.#byId(FINEST_CITIES, z.array(EntityRecord), []);
    this.relationCounts = this.#byId(RELATION_COUNTS, z.array(RelationCount), []);
    this.duties = this.#byId(DUTIES, z.array(Duty), [], { most: MOST_DUTIES });
    this.candidates = new BatchSource({
      statement: CANDIDATES,
      ...byAsked((reference: Reference) => ({ ...reference })),
      found: z.array(Candidate),
      missing: [],
    });
  }

  /** How much all of them keep. */
  get figures(): CacheFigures {
    const named = [
      ...[this.entities, this.relations, this.plans, this.outlines, this.presentations],
      ...[this.cities, this.relationCounts, this.duties, this.candidates],
    ];
    const walks = [this.#steps, this.#links, this.#lists, this.#totals];
    const all = [...named, ...walks.flatMap((sources) => [...sources.values()])];
    return sumOf(all.map(({ figures }) => figures));
  }

  /** The first steps along a walk. */
  steps(walk: PagedWalk): BatchSource<StepsAsked, Step[]> {
    return kept(
      this.#steps,
      walk.steps,
      () =>
        new BatchSource({
          statement: walk.steps,
          ...byAsked((asked: StepsAsked) => ({ ...asked })),
          found: z.array(Step),
          missing: [],
          most: 100,
        }),
    );
  }

  /** How many steps there are along a walk. */
  totals(walk: PagedWalk): BatchSource<StepsAsked, number> {
    return kept(
      this.#totals,
      walk.totals,
      () =>
        new BatchSource({
          statement: walk.totals,
          ...byAsked((asked: StepsAsked) => ({ ...asked })),
          found: z.number().int(),
          missing: 0,
        }),
    );
  }

  /** The links of an entity, by one of the statements of LINKS. They are steps of thought, no rows of an answer. */
  links(text: string): BatchSource<string, Link[]> {
    return kept(
      this.#links,
      text,
      () =>
        new BatchSource({
          statement: text,
          parameters: (keys) => ({ keys }),
          textOf: (key) => key,
          found: z.array(Link),
          missing: [],
          most: 10,
          isAnswer: false,
          ...KEPT_MOST,
        }),
    );
  }

  /** All entities to which a walk leads, by its statement. */
  lists(walk: string): BatchSource<string, Listed[]> {
    return kept(this.#lists, walk, () => this.#byId(walk, z.array(Listed), []));
  }

  #byId<Found>(
    text: string,
    found: z.ZodType<Found>,
    missing: Found,
    bounds: Pick<BatchStatement<string, Found>, 'most' | 'mostKept'> = {},
  ): BatchSource<string, Found> {
    return new BatchSource({
      statement: text,
      parameters: (keys) => ({ keys }),
      textOf: (key) => key,
      found,
      missing,
      ...bounds,
    });
  }
}

/** Keys that are maps: each is handed to the statement with its text, which the row of its answer has again. */
function byAsked<Key>(toMap: (key: Key) => Parameters) {
  const textOf = (key: Key): string => JSON.stringify(key);
  return {
    textOf,
    parameters: (keys: readonly Key[]): Parameters => ({
      asked: keys.map((key) => ({ ...toMap(key), key: textOf(key) })),
    }),
  };
}

function kept<Item>(items: Map<string, Item>, key: string, create: () => Item): Item {
  const found = items.get(key);
  if (found !== undefined) {
    return found;
  }
  const item = create();
  items.set(key, item);
  return item;
}
