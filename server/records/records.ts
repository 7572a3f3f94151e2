import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { isBy, lastDayOf, type PaperDate } from '#server/domain/paper-date.ts';
import { AmbiguousNameError, UnknownEntityError } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { fullTextQuery } from '#server/graph/full-text.ts';
import type { RecordStage } from '#server/domain/vocabulary.ts';
import type { Reading } from '#server/graph/reading.ts';
import type { Ledger } from '#server/ledger/ledger.ts';

import type { Reader } from './batch-source.ts';
import { find } from './find.ts';
import { asSaid } from './as-said.ts';
import { LINKS, type Link, type LinkKind } from './link.ts';
import { Pace } from './pace.ts';
import type { EntityRecord, PlanRecord, RelationRecord } from './record.ts';
import {
  Candidate,
  type Duty,
  type PagedWalk,
  type RelationCount,
  type Sources,
  type Step,
  type StepsAsked,
} from './sources.ts';

const NEAREST = readFileSync(new URL('./nearest-names.cypher', import.meta.url), 'utf8');

const Dated = z.looseObject({ since: z.string().nullish() });

/** A request that reads, and the ledger once it was asked for. */
interface LedgerReader extends Reader {
  ledger?: Promise<Ledger>;
}

/** How a reader says which entity is meant; exactly one of the two. */
export interface EntityRef {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** What one request reads of entities, relations and plans, as they stood at a moment. */
export class Records {
  readonly #sources: Sources;
  #reader: LedgerReader;
  #moment: PaperDate | null = null;

  constructor(graph: Reading, sources: Sources, signal: AbortSignal | undefined) {
    this.#sources = sources;
    this.#reader = { graph, signal, pace: new Pace(), rows: 0 };
  }

  /** As which moment it reads; null: now. */
  get moment(): PaperDate | null {
    return this.#moment;
  }

  /** What the same request reads as of another moment. */
  at(moment: PaperDate): Records {
    const { graph, signal } = this.#reader;
    const records = new Records(graph, this.#sources, signal);
    records.#reader = this.#reader;
    records.#moment = moment;
    return records;
  }

  /** All that was recorded beside the plans, whatever the moment. */
  ledger(): Promise<Ledger> {
    const { graph, signal } = this.#reader;
    this.#reader.ledger ??= this.#sources.ledger.read(graph, signal);
    return this.#reader.ledger;
  }

  /** What this request wrote itself counts for the rest of it, which reads the graph anew. */
  renew(ledger: Ledger): void {
    const { graph, signal } = this.#reader;
    this.#reader = { graph: graph.renewed(), signal, pace: new Pace(), rows: 0 };
    this.#reader.ledger = Promise.resolve(ledger);
  }

  /** By id the stages of entities that are other than the plan's, by what was recorded of them. */
  async restaged(): Promise<Readonly<Record<string, RecordStage>>> {
    const ledger = await this.ledger();
    return ledger.stagesAt(this.moment);
  }

  /** The entity of this id; null where there is none. */
  async findEntity(id: string): Promise<EntityRecord | null> {
    const entity = await this.#sources.entities.load(id, this.#reader);
    return entity === null || !this.#isThere(Dated.parse(entity)) ? null : this.#said(entity);
  }

  /** The entity that an id of the ledger means by now, whatever it was found to be; null where there is none any more. */
  async findMeant(id: string): Promise<EntityRecord | null> {
    const ledger = await this.ledger();
    return this.findEntity(ledger.identityOf(id));
  }

  /** The relation of this id; null where there is none. */
  async findRelation(id: string): Promise<RelationRecord | null> {
    const relation = await this.#sources.relations.load(id, this.#reader);
    return relation === null || !this.#isThere(Dated.parse(relation)) ? null : relation;
  }

  /** The entity of an id that the graph itself gave. */
  async entity(id: string): Promise<EntityRecord> {
    return this.#said(found(id, await this.#sources.entities.load(id, this.#reader)));
  }

  /** The entities of such ids, in their order. */
  entities(ids: readonly string[]): Promise<EntityRecord[]> {
    return Promise.all(ids.map((id) => this.entity(id)));
  }

  /** The relation of an id that the graph itself gave. */
  async relation(id: string): Promise<RelationRecord> {
    return found(id, await this.#sources.relations.load(id, this.#reader));
  }

  /** The relations of such ids, in their order. */
  relations(ids: readonly string[]): Promise<RelationRecord[]> {
    return Promise.all(ids.map((id) => this.relation(id)));
  }

  /** The plan of an id that the graph itself gave. */
  async plan(id: string): Promise<PlanRecord> {
    return found(id, await this.#sources.plans.load(id, this.#reader));
  }

  /** The chapters and annexes of a plan, in its order. */
  outline(plan: string): Promise<EntityRecord[]> {
    return this.#sources.outlines.load(plan, this.#reader);
  }

  /** What a plan presents itself with, as JSON that names entities by id; null where it brings nothing. */
  presentation(plan: string): Promise<string | null> {
    return this.#sources.presentations.load(plan, this.#reader);
  }

  /** The nearest city, county or district around an entity; null where the plan does not say. */
  city(id: string): Promise<EntityRecord | null> {
    return this.#sources.cities.load(id, this.#reader);
  }

  /** Every city, county or district around an entity, a county instead of its city. */
  finestCities(id: string): Promise<EntityRecord[]> {
    return this.#sources.finestCities.load(id, this.#reader);
  }

  /** How many relations of each kind an entity has; kinds without any are left out. */
  async relationCounts(id: string): Promise<RelationCount[]> {
    const all = await this.#sources.relationCounts.load(id, this.#reader);
    return this.#moment === null ? summed(all) : summed(all.filter((one) => this.#isThere(one)));
  }

  /** Which departments answer for an entity, through which tasks; none where no task covers it. */
  duties(id: string): Promise<Duty[]> {
    return this.#sources.duties.load(id, this.#reader);
  }

  /** The first steps from an entity along a walk. */
  async steps(walk: PagedWalk, asked: StepsAsked): Promise<Step[]> {
    const steps = await this.#sources.steps(walk).load(this.#atMoment(asked), this.#reader);
    const ledger = await this.ledger();
    return steps.map((step) => ({ ...step, other: this.#asSaid(step.other, ledger) }));
  }

  /** How many steps there are, whatever page of them is asked for. */
  totalOf(walk: PagedWalk, asked: StepsAsked): Promise<number> {
    const all = this.#atMoment({ ...asked, after: null, limit: 0 });
    return this.#sources.totals(walk).load(all, this.#reader);
  }

  /** The links of a kind that lead on from an entity. */
  async links(kind: LinkKind, id: string): Promise<readonly Link[]> {
    const links = await this.#sources.links(LINKS[kind]).load(id, this.#reader);
    return this.#moment === null ? links : links.filter((link) => this.#isThere(link));
  }

  /** All entities that a listed walk leads to, in the plan's order. */
  async list(walk: string, id: string): Promise<EntityRecord[]> {
    const listed = await this.#sources.lists(walk).load(id, this.#reader);
    const ledger = await this.ledger();
    return listed
      .filter((one) => this.#isThere(one))
      .map(({ other }) => this.#asSaid(other, ledger));
  }

  /** Whether what a later paper added is there at the moment. */
  #isThere({ since }: { readonly since?: string | null | undefined }): boolean {
    return this.#moment === null || since == null || isBy(since, this.#moment);
  }

  #atMoment(asked: StepsAsked): StepsAsked {
    return this.#moment === null ? asked : { ...asked, moment: lastDayOf(this.#moment) };
  }

  async #said(entity: EntityRecord): Promise<EntityRecord> {
    return this.#asSaid(entity, await this.ledger());
  }

  #asSaid(entity: EntityRecord, ledger: Ledger): EntityRecord {
    return asSaid(entity, ledger, this.moment);
  }

  /** The entities that a reference may mean: none, one, or several that bear the name. */
  async candidates({ id, name }: EntityRef): Promise<Candidate[]> {
    if (id != null && name == null) {
      const entity = await this.findEntity(id);
      if (entity !== null) {
        return [Candidate.parse(entity)];
      }
    }
    // An id that nothing bears any more is found as a former one, among the names.
    const key = name == null ? (id ?? null) : nameKey(name);
    const all = await this.#sources.candidates.load({ id: id ?? null, name: key }, this.#reader);
    return all.filter((one) => this.#isThere(one));
  }

  /** The id of the one entity that is meant. Throws UNKNOWN_ENTITY with the nearest names, AMBIGUOUS_NAME with the candidates. */
  async meant(ref: EntityRef): Promise<string> {
    const [one, ...others] = await this.candidates(ref);
    if (one === undefined) {
      throw await this.unknown(ref.id ?? ref.name ?? '');
    }
    if (others.length > 0) {
      throw new AmbiguousNameError(ref.name ?? '', [one, ...others]);
    }
    return one.id;
  }

  /** The ids of those that are meant, in the order given. Throws likewise, for the first that does not mean exactly one. */
  async eachMeant(refs: readonly EntityRef[]): Promise<string[]> {
    await Promise.all(refs.map((ref) => this.candidates(ref)));
    const ids: string[] = [];
    for (const ref of refs) {
      ids.push(await this.meant(ref));
    }
    return ids;
  }

  /** UNKNOWN_ENTITY for what nothing bears, with the names that come nearest. */
  async unknown(asked: string): Promise<UnknownEntityError> {
    const query = fullTextQuery(asked);
    const { graph, signal } = this.#reader;
    const nearest =
      query === null
        ? []
        : await find({ graph, ...(signal && { signal }) }, NEAREST, { query }, Candidate);
    return new UnknownEntityError(asked, nearest);
  }
}

function found<Item>(id: string, item: Item | null): Item {
  if (item === null) {
    throw new Error(`the graph names ${id} but does not hold it`);
  }
  return item;
}

/** Of each kind one count, whenever its relations came. */
function summed(counts: readonly RelationCount[]): RelationCount[] {
  const found = new Map<string, RelationCount>();
  for (const one of counts) {
    const key = [one.type, one.direction, one.entityType].join();
    found.set(key, { ...one, count: one.count + (found.get(key)?.count ?? 0) });
  }
  return [...found.values()];
}
