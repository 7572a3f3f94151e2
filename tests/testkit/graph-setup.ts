import type { TestProject } from 'vitest/node';

import { createProgressReporter } from '#server/startup/progress-reporter.ts';

import { startLoadedNeo4j } from './loaded-neo4j.ts';
import './provided-context.ts';

/** Starts the one Neo4j that all tests ask, unless another project of this run has started it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if ('connection' in project.getProvidedContext()) {
    return () => Promise.resolve();
  }
  const neo4j = await startLoadedNeo4j(createProgressReporter(process.stdout));
  project.vitest.provide('connection', neo4j.connection);
  return () => neo4j.stop();
}
