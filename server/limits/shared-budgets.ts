import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

import { Budgets, PERIOD_SECONDS } from './budgets.ts';

export interface OpenBudgets {
  readonly budgets: Budgets;
  close(): Promise<void>;
}

/**
 * The budgets of this server; of all that name the same Redis or Valkey, where one is given. While it cannot be reached each server
 * keeps its own, so that readers do not notice; `log` is told.
 */
export function openBudgets(
  most: number,
  redisUrl: string | null,
  log: (line: string) => void,
): OpenBudgets {
  if (redisUrl === null) {
    return { budgets: new Budgets(most), close: () => Promise.resolve() };
  }
  const redis = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    connectionName: 'plan-atlas',
  });
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) {
      isAway = true;
      log(
        `连不上 REDIS_URL（${error.message}），额度暂由各服务自己记 · REDIS_URL cannot be reached (${error.message}); each server keeps budgets of its own meanwhile`,
      );
    }
  });
  redis.on('ready', () => {
    if (isAway) {
      isAway = false;
      log('REDIS_URL 已恢复 · REDIS_URL is back');
    }
  });
  const period = { points: most, duration: PERIOD_SECONDS };
  return {
    budgets: new Budgets(
      most,
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: 'plan-atlas:budget',
        ...period,
        insuranceLimiter: new RateLimiterMemory(period),
      }),
    ),
    close: async () => {
      await redis.quit().catch(() => {
        redis.disconnect();
      });
    },
  };
}
