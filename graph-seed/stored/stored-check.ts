import type { Graph } from '#server/graph/graph.ts';

import { Checksum, fingerprintOfContent } from '../load/content-fingerprint.ts';
import { contributionFingerprint, planFingerprint } from '../load/plan-checksum.ts';
import { entityFingerprint, relationFingerprint } from '../load/rows.ts';
import {
  StoredPages,
  type StoredEntity,
  type StoredPlanNode,
  type StoredRelation,
  type StoredShared,
} from './stored-pages.ts';

/** One thing that is not stored as it was loaded. */
export interface StoredFault {
  /** The id of an entity or relation, or the name of an index. */
  readonly id: string;
  readonly kind: 'changed' | 'missing' | 'extra' | 'unreadable' | 'index';
}

/** One plan: the checksum of what was loaded, and of what is stored. */
interface PlanReport {
  readonly id: string;
  /** Which state of the seed was loaded. */
  readonly digest: string;
  readonly loaded: string;
  readonly stored: string;
}

export interface StoredReport {
  readonly plans: readonly PlanReport[];
  readonly faults: readonly StoredFault[];
  readonly entities: number;
  readonly relations: number;
  /** Whether a load has begun and not finished: what is stored of its plans cannot be judged. */
  readonly isLoading: boolean;
}

/** Whether what is stored is what was loaded. */
export function isWhole({ plans, faults }: StoredReport): boolean {
  return faults.length === 0 && plans.every(({ loaded, stored }) => loaded === stored);
}

interface OwnPlan {
  readonly id: string;
  readonly prefix: string;
  readonly digest: string;
  readonly loaded: string;
  readonly checksum: Checksum;
}

/** One reading of all that is stored. */
export class StoredCheck {
  readonly #faults: StoredFault[] = [];
  readonly #plans = new Map<string, OwnPlan>();
  /** By id, in which state what plans share is to be stored; what was found in it is taken out. */
  readonly #shared = new Map<string, string>();
  #entities = 0;
  #relations = 0;
  #isLoading = false;

  async run(graph: Graph): Promise<StoredReport> {
    const pages = new StoredPages(graph);
    for (const plan of await pages.plans()) {
      this.#addPlan(plan);
    }
    for (const index of await pages.brokenIndexes()) {
      this.#faults.push({ id: index, kind: 'index' });
    }
    for await (const page of pages.shared()) {
      page.forEach((shared) => {
        this.#addShared(shared);
      });
    }
    for await (const { entities, relations } of pages.entities()) {
      entities.forEach((entity) => {
        this.#checkEntity(entity);
      });
      relations.forEach((relation) => {
        this.#checkRelation(relation);
      });
    }
    for (const id of this.#shared.keys()) {
      this.#faults.push({ id, kind: 'missing' });
    }
    return this.#report();
  }

  /** What was found until something could not be read. */
  cutShort(reason: string): StoredReport {
    this.#faults.push({ id: reason, kind: 'unreadable' });
    return this.#report();
  }

  #report(): StoredReport {
    return {
      plans: [...this.#plans.values()].map(({ id, digest, loaded, checksum }) => ({
        id,
        digest,
        loaded,
        stored: checksum.toString(),
      })),
      faults: this.#faults,
      entities: this.#entities,
      relations: this.#relations,
      isLoading: this.#isLoading,
    };
  }

  #addPlan({ properties, presentations }: StoredPlanNode): void {
    const { id, digest, checksum: loaded } = properties;
    this.#isLoading ||= digest === '';
    const checksum = new Checksum();
    checksum.add(planFingerprint(properties));
    for (const presentation of presentations) {
      checksum.add(fingerprintOfContent(presentation));
    }
    const [prefix = ''] = properties.idPrefixes;
    this.#plans.set(id, { id, prefix, digest, loaded, checksum });
  }

  #addShared({ id, plans, contributions, fingerprint }: StoredShared): void {
    this.#shared.set(id, fingerprint);
    for (const [index, json] of contributions.entries()) {
      const plan = this.#plans.get(plans[index] ?? '');
      if (plan === undefined) {
        this.#faults.push({ id, kind: 'extra' });
      }
      plan?.checksum.add(contributionFingerprint(JSON.parse(json)));
    }
  }

  #checkEntity({ id, types, properties, names }: StoredEntity): void {
    this.#entities += 1;
    const { fingerprint, ...content } = properties;
    const found = entityFingerprint({ types, properties: content, names });
    this.#check(id, { found, written: fingerprint, owner: this.#ownerOf(id) });
  }

  #checkRelation({ type, from, to, properties }: StoredRelation): void {
    this.#relations += 1;
    const { fingerprint, ...content } = properties;
    const found = relationFingerprint({ type, from, to, properties: content });
    const id = typeof content['id'] === 'string' ? content['id'] : `${from}~${type}~${to}`;
    const owner = this.#ownerOf(from) ?? this.#ownerOf(to);
    this.#check(id, { found, written: fingerprint, owner });
  }

  #ownerOf(id: string): OwnPlan | undefined {
    for (const plan of this.#plans.values()) {
      if (id.startsWith(plan.prefix)) {
        return plan;
      }
    }
    return undefined;
  }

  #check(
    id: string,
    {
      found,
      written,
      owner,
    }: {
      readonly found: string;
      readonly written: unknown;
      readonly owner: OwnPlan | undefined;
    },
  ): void {
    const expected = owner === undefined ? this.#shared.get(id) : written;
    if (owner === undefined) {
      this.#shared.delete(id);
    } else {
      owner.checksum.add(found);
    }
    if (expected === undefined) {
      this.#faults.push({ id, kind: 'extra' });
    } else if (found !== expected || found !== written) {
      this.#faults.push({ id, kind: 'changed' });
    }
  }
}
