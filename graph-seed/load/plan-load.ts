import { TooExpensiveError } from '#server/domain/overload-errors.ts';
import { StartupError, type SeedFault } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Graph, Run } from '#server/graph/graph.ts';

import type { Contribution } from './contribution.ts';
import {
  differenceOf,
  readFingerprints,
  readOwn,
  sizeOf,
  type Difference,
  type Fingerprints,
} from './difference.ts';
import { ownPrefix, type PlanRows } from './plan-rows.ts';
import type { PlanSource } from './plan-source.ts';
import { publish } from './publish.ts';
import { planRow, presentationRows, storedVersion, type PlanRow } from './rows.ts';
import { joinShared, type SharedRows } from './shared-rows.ts';
import { Staging, sweep } from './staging.ts';
import { statement } from './statements.ts';
import type { StoredForm } from './stored-form.ts';
import { hasOrder, type StoredPlan } from './stored-plan.ts';
import type { Turn } from './turn.ts';

const DELETE_SHARED = statement('./delete-shared.cypher');
const WRITE_SHARED = statement('./write-shared.cypher');
const REPLAN = statement('./replan.cypher');
const FINISH_PLANS = statement('./finish-plans.cypher');

/** The beginning of every id. */
const ALL = '';

/** What one transaction writes in place: well within the 256 MB that Neo4j is allowed for one. */
const MOST_IN_PLACE = 6_000;
const BATCH = 1_000;

/** What a load changed, in entities and relations; all zero where the graph was there already. */
export interface LoadReport {
  readonly written: number;
  readonly deleted: number;
  /** What later papers say that does not fit the plans, and was left out. */
  readonly refused: readonly SeedFault[];
}

/** One load: what changes in place, what is staged, and what is retired when that is published. */
export class PlanLoad {
  readonly #graph: Graph;
  readonly #turn: Turn;
  readonly #staging: Staging;
  readonly #sources: readonly PlanSource[];
  readonly #stored: ReadonlyMap<string, StoredPlan>;
  readonly #changed: readonly PlanSource[];
  /** The ids of stored plans whose folder is gone. */
  readonly #gone: readonly string[];
  /** Whether no plan has stayed as it is. */
  readonly #haveAllChanged: boolean;

  readonly #inPlace: Difference[] = [];
  readonly #retired: string[] = [];
  readonly #contributions: Contribution[] = [];
  readonly #plans = new Map<string, Omit<StoredForm, 'rows'>>();
  #shared: SharedRows | null = null;
  #written = 0;
  #deleted = 0;

  constructor(
    graph: Graph,
    turn: Turn,
    sources: readonly PlanSource[],
    stored: readonly StoredPlan[],
  ) {
    this.#graph = graph;
    this.#turn = turn;
    this.#staging = new Staging(turn);
    this.#sources = sources;
    this.#stored = new Map(stored.map((plan) => [plan.id, plan]));
    const wanted = new Set(sources.map(({ manifest }) => manifest.id));
    const inOrder = hasOrder(stored, sources);
    this.#changed = sources.filter(
      ({ manifest, digest }) => !inOrder || this.#stored.get(manifest.id)?.digest !== digest,
    );
    this.#gone = stored.map(({ id }) => id).filter((id) => !wanted.has(id));
    this.#haveAllChanged = this.#changed.length === sources.length;
  }

  async run(progress: Progress): Promise<LoadReport> {
    await this.prepare(progress);
    await this.#turn
      .write((run) => this.publish(run))
      .catch((error: unknown) => {
        throw error instanceof TooExpensiveError ? tooMuchAtOnce(error) : error;
      });
    await this.finish();
    return this.report;
  }

  get report(): LoadReport {
    const refused = [...this.#plans.values()].flatMap((plan) => plan.refused);
    return { written: this.#written, deleted: this.#deleted, refused };
  }

  /** Reads what has changed, and writes what no reader sees before it is published. */
  async prepare(progress: Progress): Promise<void> {
    await this.#retireBefore();
    for (const [index, source] of this.#changed.entries()) {
      progress.detail(
        `${source.manifest.title}  ${String(index + 1)} / ${String(this.#changed.length)}`,
      );
      await this.#prepare(source);
    }
    this.#shared = await this.#prepareShared();
  }

  /** What goes, whatever comes: plans whose folder is gone, and those whose ids begin otherwise now. */
  async #retireBefore(): Promise<void> {
    for (const { id, idPrefixes } of this.#stored.values()) {
      const now = this.#changed.find(({ manifest }) => manifest.id === id)?.manifest;
      const prefix = ownPrefix({ idPrefixes });
      if (this.#gone.includes(id) || (now !== undefined && ownPrefix(now) !== prefix)) {
        this.#deleted += (await readOwn(this.#graph, prefix)).size;
        this.#retired.push(prefix);
      }
    }
    // Of what an earlier release has stored, nothing tells which plans shared it.
    if (this.#haveAllChanged && [...this.#stored.values()].some(({ digest }) => digest === '')) {
      this.#retired.push(ALL);
    }
  }

  async #prepare(source: PlanSource): Promise<void> {
    const { rows, ...plan } = await source.read();
    const { manifest } = plan;
    this.#plans.set(manifest.id, plan);
    this.#contributions.push(...rows.contributions);
    const prefix = ownPrefix(manifest);
    const stored = await this.#fingerprintsOf(prefix);
    const difference = differenceOf(rows, stored);
    this.#count(difference);
    if (stored.size > 0 && this.#hasRoomFor(difference)) {
      this.#inPlace.push(difference);
    } else {
      // Where little of the first of many plans is left, what is stored has changed, and not the plans: all is written beside it.
      const isAnew = this.#haveAllChanged && this.#plans.size === 1 && stored.size > 0;
      this.#retired.push(isAnew ? ALL : prefix);
      await this.#stage(rows);
    }
  }

  #fingerprintsOf(prefix: string): Promise<Fingerprints> {
    return this.#isRetired(prefix) ? Promise.resolve(new Map()) : readOwn(this.#graph, prefix);
  }

  #hasRoomFor(difference: Difference): boolean {
    const taken = this.#inPlace.reduce((sum, one) => sum + sizeOf(one), 0);
    return taken + sizeOf(difference) <= MOST_IN_PLACE;
  }

  async #stage({ entities, relations, contributions }: PlanRows): Promise<void> {
    const others = contributions.flatMap(({ kind, item }) => (kind === 'entity' ? [item.id] : []));
    const there = await this.#remaining(others);
    await this.#staging.ends(others.filter((id) => !there.has(id)));
    await this.#staging.entities(entities);
    await this.#staging.relations(relations);
  }

  /** What exists apart from the plans: changed in place, but for what is new and what leads to it. */
  async #prepareShared(): Promise<SharedRows> {
    const shared = await joinShared(this.#graph, {
      added: this.#contributions,
      withdrawn: [...this.#gone, ...this.#changed.map(({ manifest }) => manifest.id)],
      order: this.#sources.map(({ manifest }) => manifest.id),
    });
    const ids = [...shared.contributions.keys()];
    const stored = await this.#remaining(ids);
    const difference = differenceOf(shared, stored);
    this.#count(difference);
    const isThere = (id: string): boolean => stored.has(id);
    const areThere = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
      isThere(from) && isThere(to);
    const { entities, relations } = difference;
    await this.#staging.entities(entities.changed.filter(({ id }) => !isThere(id)));
    await this.#staging.relations(relations.changed.filter((row) => !areThere(row)));
    this.#inPlace.push({
      entities: { ...entities, changed: entities.changed.filter(({ id }) => isThere(id)) },
      relations: { ...relations, changed: relations.changed.filter(areThere) },
    });
    return shared;
  }

  /** What is stored of these and stays. */
  async #remaining(ids: readonly string[]): Promise<Fingerprints> {
    return readFingerprints(
      this.#graph,
      ids.filter((id) => !this.#isRetired(id)),
    );
  }

  #isRetired(id: string): boolean {
    return this.#retired.some((prefix) => id.startsWith(prefix));
  }

  /** What readers notice, in one transaction. */
  publish(run: Run): Promise<void> {
    return publish(run, {
      differences: this.#inPlace,
      retired: this.#retired,
      gone: this.#gone,
      changed: this.#changed.map(({ manifest }) => manifest.id),
      plans: this.#planRows(),
      presentations: [...this.#plans.values()].flatMap(presentationRows),
    });
  }

  #planRows(): PlanRow[] {
    return this.#sources.map(({ manifest }, rank) => {
      const read = this.#plans.get(manifest.id);
      const stored = this.#stored.get(manifest.id);
      return read === undefined
        ? planRow(manifest, { version: '', digest: '', checksum: '', ...stored, rank })
        : planRow(manifest, { version: storedVersion(read), digest: '', checksum: '', rank });
    });
  }

  /** What no reader notices. Where it is cut short, the changed plans lack their digest, and are loaded again. */
  async finish(): Promise<void> {
    if (this.#shared === null) {
      return;
    }
    const { contributions, gone, entities, relations } = this.#shared;
    const states = new Map([...entities, ...relations].map((row) => [row.id, row.fingerprint]));
    const rows = [...contributions].flatMap(([id, parts]) =>
      parts.length === 0
        ? []
        : [
            {
              id,
              plans: parts.map(({ plan }) => plan),
              contributions: parts.map((part) => JSON.stringify(part)),
              fingerprint: states.get(id),
            },
          ],
    );
    await this.#turn.writeBatches(rows, BATCH, (batch, run) => run(WRITE_SHARED, { rows: batch }));
    await this.#turn.writeBatches(gone, BATCH, (batch, run) => run(DELETE_SHARED, { ids: batch }));
    await sweep(this.#turn);
    const plans = this.#changed.map(({ manifest: { id }, digest }) => ({
      id,
      digest,
      checksum: this.#plans.get(id)?.checksum,
    }));
    await this.#turn.write((run) => run(FINISH_PLANS, { plans }));
    if (this.#retired.length > 0) {
      // A user of Neo4j who may not ask for it leaves that to Neo4j.
      await this.#graph.execute(REPLAN).catch(() => undefined);
    }
  }

  #count({ entities, relations }: Difference): void {
    this.#written += entities.changed.length + relations.changed.length;
    this.#deleted += entities.gone.length + relations.gone.length;
  }
}

function tooMuchAtOnce(cause: TooExpensiveError): StartupError {
  return new StartupError(
    '改动太多，Neo4j 一次换不过来，图谱仍是原样。请清空数据库（自带的 Neo4j：停掉后删去数据文件夹）再启动，规划会重新载入。',
    'so much has changed that Neo4j cannot switch to it at once; the graph is as it was. Empty the database (with our own Neo4j: stop it and remove the data folder) and start again: the plans are loaded anew.',
    { cause },
  );
}
