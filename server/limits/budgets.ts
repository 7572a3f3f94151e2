import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';

import { RateLimitedError } from '#server/domain/overload-errors.ts';

/** What a client may still spend, in the costs of query-cost.ts. */
export interface Budget {
  /** What it may spend in a period. */
  readonly most: number;
  readonly remaining: number;
  /** When it is whole again. */
  readonly resetSeconds: number;
}

export const PERIOD_SECONDS = 60;

/** How much each client may spend in a minute. */
export class Budgets {
  readonly #most: number;
  readonly #limiter: RateLimiterAbstract;

  constructor(
    most: number,
    limiter: RateLimiterAbstract = new RateLimiterMemory({
      points: most,
      duration: PERIOD_SECONDS,
    }),
  ) {
    this.#most = most;
    this.#limiter = limiter;
  }

  /** Takes this much from a client's budget, and tells what is left. Throws RATE_LIMITED where it has spent it. */
  async spend(client: string, cost: number): Promise<Budget> {
    try {
      return this.#toBudget(await this.#limiter.consume(client, cost));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) {
        throw new RateLimitedError(this.#toBudget(refused));
      }
      throw refused;
    }
  }

  #toBudget({ remainingPoints, msBeforeNext }: RateLimiterRes): Budget {
    return {
      most: this.#most,
      remaining: Math.max(0, remainingPoints),
      resetSeconds: Math.ceil(msBeforeNext / 1000),
    };
  }
}
