import { AtlasError } from './errors.ts';

/** One fault of the seed: which file and line, and what is wrong there. */
export interface SeedFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The seed is malformed; every fault is told at once. */
export class SeedInvalidError extends AtlasError {
  override readonly name = 'SeedInvalidError';
  readonly code = 'SEED_INVALID';
  readonly facts: { readonly faults: readonly SeedFault[] };
  constructor(faults: readonly SeedFault[]) {
    const list = faults
      .map(({ file, line, message }) => `${file}:${String(line)} ${message}`)
      .join('\n');
    super({ zh: `种子数据有误：\n${list}`, en: `The seed is at fault:\n${list}` });
    this.facts = { faults };
  }
}

/** The product cannot start, and the person who started it can mend it. */
export class StartupError extends AtlasError {
  override readonly name: string = 'StartupError';
  readonly code = 'STARTUP_FAILED';
  readonly facts = {};
  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super({ zh: chinese, en: english }, options);
  }
}

/** Another process uses the data folder. */
export class DataHeldError extends StartupError {
  override readonly name = 'DataHeldError';
  constructor(home: string, pid: number) {
    const holder = String(pid);
    super(
      `进程 ${holder} 正在使用数据文件夹 ${home}。请先停止它（kill ${holder}），或把 DATA_DIR 设为另一个文件夹。`,
      `Process ${holder} is using the data folder ${home}. Stop it first (kill ${holder}), or set DATA_DIR to another folder.`,
    );
  }
}

/** What is stored cannot be relied on, or not even be opened. Everything in it comes from the seed, so our own is made anew; see startup/open-whole-graph.ts. */
export class UnusableStoreError extends StartupError {
  override readonly name = 'UnusableStoreError';
}
