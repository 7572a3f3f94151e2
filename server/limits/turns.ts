import pLimit, { type LimitFunction } from 'p-limit';

import { ServerBusyError } from '#server/domain/overload-errors.ts';

export interface Lane {
  /** So many are under way at once, over all clients. */
  readonly atOnce: number;
  /** So many of one client are under way, or next in line for a place among all, at once. */
  readonly ofOneClient: number;
  /** So many of one client wait for these. */
  readonly waiting: number;
}

/**
 * Who is answered when. A client has so many requests among those under way and those that wait for their turn that others soon get
 * theirs; what more it sends waits behind its own, and is refused with SERVER_BUSY where that grows too long.
 */
export class Turns {
  readonly #lane: Lane;
  readonly #all: LimitFunction;
  readonly #clients = new Map<string, LimitFunction>();

  constructor(lane: Lane) {
    this.#lane = lane;
    this.#all = pLimit(lane.atOnce);
  }

  /** How many are under way, and how many wait. */
  get state(): { readonly active: number; readonly waiting: number } {
    const waiting = [...this.#clients.values()].reduce((sum, one) => sum + one.pendingCount, 0);
    return { active: this.#all.activeCount, waiting: waiting + this.#all.pendingCount };
  }

  /** Does the work once it is this client's turn. */
  async take<Result>(client: string, work: () => Promise<Result>): Promise<Result> {
    const own = this.#clients.get(client) ?? pLimit(this.#lane.ofOneClient);
    if (own.pendingCount >= this.#lane.waiting) {
      throw new ServerBusyError();
    }
    this.#clients.set(client, own);
    try {
      return await own(() => this.#all(work));
    } finally {
      // Only those who are here are remembered.
      if (own.activeCount + own.pendingCount === 0) {
        this.#clients.delete(client);
      }
    }
  }
}

/** Files that are made at once: exports and briefs take long, and much of the graph. */
export const FILE_LANE: Lane = { atOnce: 3, ofOneClient: 2, waiting: 10 };
