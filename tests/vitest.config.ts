import { fileURLToPath } from 'node:url';

import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** The folders of tests/ by what their tests need. */
const UNIT = [
  'client',
  'contract',
  'delay-impact',
  'deploy',
  'domain',
  'limits',
  'seed',
  'settings',
  'ranking',
];
const GRAPH = [
  'answers',
  'brief',
  'docs',
  'embedded-neo4j',
  'export',
  'http',
  'ledger',
  'load',
  'mcp',
  'questions',
  'start',
  'walks',
];
const BROWSER = ['e2e'];

/** A project of this name: the tests in these folders, and the file that starts what they need. */
function project(
  name: string,
  folders: readonly string[],
  own: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `tests/${folder}/**/*.test.ts`);
  return { extends: true, test: { name, include, ...own } };
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The Neo4j, the browser and the tests share the machine; a third worker makes cold statements meet their time limit.
    maxWorkers: 2,
    // What a test renders bears the classes as they are written.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      // Pure functions leave nothing behind, so that files can share a worker and what it has imported.
      // What they become is kept over runs; where Neo4j is started, the cache of vitest 4.1 fails.
      project('unit', UNIT, {
        pool: 'threads',
        isolate: false,
        experimental: { fsModuleCache: true },
      }),
      project('graph', GRAPH, {
        isolate: false,
        globalSetup: ['tests/testkit/graph-setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 180_000,
      }),
      project('browser', BROWSER, {
        isolate: false,
        globalSetup: ['tests/testkit/graph-setup.ts', 'tests/testkit/browser-setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 180_000,
      }),
    ],
  },
  resolve: {
    // Loaded as CommonJS and as a module, graphql would be there twice, and neither would know the other's errors.
    alias: { graphql: 'graphql/index.js' },
  },
});
