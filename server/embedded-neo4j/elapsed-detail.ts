import type { Progress } from '#server/domain/progress.ts';

const TICK_MS = 1_000;

/** Does the work, and tells once a second how many seconds it has taken, after what `describe` says. */
export async function withElapsed<Result>(
  progress: Progress,
  work: () => Promise<Result>,
  describe: () => string = () => '',
): Promise<Result> {
  const begun = performance.now();
  const ticker = setInterval(() => {
    const seconds = Math.round((performance.now() - begun) / 1_000);
    progress.detail(`${describe()} ${String(seconds)} s`.trim());
  }, TICK_MS);
  try {
    return await work();
  } finally {
    clearInterval(ticker);
  }
}
