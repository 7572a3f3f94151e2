import { AtlasError } from '#server/domain/errors.ts';
import type { Words } from '#server/domain/language.ts';
import type { Progress } from '#server/domain/progress.ts';

/** How long what was found holds, and how long the graph may take to answer. */
const HOLDS_MS = 1_000;
const PATIENCE_MS = 3_000;

/** Whether questions are answered here, and if not, why and since when. */
export type Verdict =
  | { readonly status: 'ready' }
  | {
      readonly status: 'starting' | 'graph-unreachable' | 'stopping';
      readonly since: string;
      readonly reason: Words;
    };

type Stage = 'starting' | 'serving' | 'stopping';

const SILENT: Words = {
  zh: `图数据库 ${String(PATIENCE_MS / 1000)} 秒没有应答。`,
  en: `The graph database has not answered for ${String(PATIENCE_MS / 1000)} seconds.`,
};
const STOPPING: Words = { zh: '正在停止。', en: 'It is stopping.' };

/** What is known of whether this server can answer, for those who send readers to it. */
export class Readiness {
  #stage: Stage = 'starting';
  #since = new Date();
  #step: Words = { zh: '正在启动', en: 'starting' };
  #check: (() => Promise<void>) | null = null;
  #found: { readonly verdict: Promise<Verdict>; readonly at: number } | null = null;
  #awaySince: Date | null = null;

  get isStopping(): boolean {
    return this.#stage === 'stopping';
  }

  /** Questions are answered from now on; `check` throws while the graph does not answer. */
  serve(check: (() => Promise<void>) | null): void {
    this.#enter('serving');
    this.#check = check;
  }

  stop(): void {
    this.#enter('stopping');
  }

  /** The same progress, of which the last step is the reason why we are not ready yet. */
  hearing(progress: Progress): Progress {
    return {
      step: (zh, en) => {
        this.#step = { zh, en };
        progress.step(zh, en);
      },
      detail: (text) => {
        progress.detail(text);
      },
    };
  }

  async now(): Promise<Verdict> {
    const since = this.#since.toISOString();
    switch (this.#stage) {
      case 'starting':
        return { status: 'starting', since, reason: this.#step };
      case 'stopping':
        return { status: 'stopping', since, reason: STOPPING };
      case 'serving':
        return this.#check === null ? { status: 'ready' } : this.#ofGraph(this.#check);
    }
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    this.#since = new Date();
  }

  /** Asked at most once a second, however many ask. */
  #ofGraph(check: () => Promise<void>): Promise<Verdict> {
    const now = performance.now();
    if (this.#found === null || now - this.#found.at > HOLDS_MS) {
      this.#found = { verdict: this.#ask(check), at: now };
    }
    return this.#found.verdict;
  }

  async #ask(check: () => Promise<void>): Promise<Verdict> {
    const reason = await reasonAgainst(check);
    if (reason === null) {
      this.#awaySince = null;
      return { status: 'ready' };
    }
    this.#awaySince ??= new Date();
    return { status: 'graph-unreachable', since: this.#awaySince.toISOString(), reason };
  }
}

/** Why the graph cannot be asked; null where it answers. One that is busy answers: readers sent elsewhere would make others busy, too. */
async function reasonAgainst(check: () => Promise<void>): Promise<Words | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Words>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, SILENT);
  });
  const answer = check().then(
    () => null,
    (error: unknown) => {
      if (!(error instanceof AtlasError)) {
        return { zh: '图数据库出错。', en: 'The graph database fails.' };
      }
      return error.code === 'SERVER_BUSY' ? null : error.words;
    },
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
