import type { TestProject } from 'vitest/node';

import { readEnvironment } from '#server/environment.ts';
import { buildExplorer } from '#server/startup/build-explorer.ts';
import { createProgressReporter } from '#server/startup/progress-reporter.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built explorer. */
    explorerFolder: string;
  }
}

/** Builds the explorer, unless it is built from these sources. */
export default async function setUp(project: TestProject): Promise<void> {
  const { inherited } = readEnvironment(process.env);
  const folder = await buildExplorer(createProgressReporter(process.stdout), inherited);
  project.provide('explorerFolder', folder);
}
