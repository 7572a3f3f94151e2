import { AtlasError } from './errors.ts';
import { tellLimit, type LimitName } from './limit.ts';

/** Asks for more than one answer may hold; the figures are null where the database gave up before they were known. */
export class TooExpensiveError extends AtlasError {
  override readonly name = 'TooExpensiveError';
  readonly code = 'TOO_EXPENSIVE';
  readonly facts: {
    readonly limit: LimitName;
    readonly cost: number | null;
    readonly most: number | null;
  };
  constructor(limit: LimitName, cost: number | null, most: number | null, options?: ErrorOptions) {
    super(tellLimit(limit, cost, most), options);
    this.facts = { limit, cost, most };
  }
}

/** The answer was not there in time. */
export class TimeoutError extends AtlasError {
  override readonly name = 'TimeoutError';
  readonly code = 'TIMEOUT';
  readonly facts: { readonly timeoutMs: number };
  constructor(timeoutMs: number, options?: ErrorOptions) {
    const seconds = String(timeoutMs / 1000);
    super(
      {
        zh: `这个问题在 ${seconds} 秒内没有答完，请缩小范围后再试。`,
        en: `This question was not answered within ${seconds} seconds. Narrow it and try again.`,
      },
      options,
    );
    this.facts = { timeoutMs };
  }
}

/** Too many wait for an answer, or for a connection to Neo4j. */
export class ServerBusyError extends AtlasError {
  override readonly name = 'ServerBusyError';
  readonly code = 'SERVER_BUSY';
  readonly facts = {};
  constructor(options?: ErrorOptions) {
    super(
      {
        zh: '现在问的人太多，这一次没有轮到。请过几秒再试。',
        en: 'The server is answering too many questions at once, and this one did not get its turn. Try again in some seconds.',
      },
      options,
    );
  }
}

/** A client has asked for as much as one may in a minute. */
export class RateLimitedError extends AtlasError {
  override readonly name = 'RateLimitedError';
  readonly code = 'RATE_LIMITED';
  readonly facts: { readonly most: number; readonly resetSeconds: number };
  constructor({ most, resetSeconds }: { most: number; resetSeconds: number }) {
    super({
      zh: `您这一分钟的查询已用完额度（费用 ${String(most)}）。请过 ${String(resetSeconds)} 秒再问；要整个图谱，请用 /export 下载。`,
      en: `You have spent this minute's budget (a cost of ${String(most)}). Ask again in ${String(resetSeconds)} s; to have the whole graph, take it from /export.`,
    });
    this.facts = { most, resetSeconds };
  }
}
