import { AtlasError } from '#server/domain/errors.ts';

import { Shutdown } from './shutdown.ts';

/**
 * Runs what this process is for until it is told to stop, then undoes what was begun. A failure to start is told in words a
 * person can act on, and makes the exit code 1.
 */
export async function runUntilStopped(start: (shutdown: Shutdown) => Promise<void>): Promise<void> {
  const shutdown = new Shutdown();
  shutdown.listen((code) => process.exit(code));
  try {
    await start(shutdown);
  } catch (error) {
    if (!shutdown.signal.aborted) {
      await shutdown.run();
      process.exitCode = 1;
      if (!(error instanceof AtlasError)) {
        throw error;
      }
      process.stderr.write(`\n${error.words.zh}\n\n${error.words.en}\n`);
    }
  }
}
