import { AtlasError } from '#server/domain/errors.ts';

/** Runs a command of the seed; a failure that a person can mend is told in its own words, without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof AtlasError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
