import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/testkit/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // The Neo4j, the browser and the tests share the machine; more workers would only wait for each other.
    maxWorkers: 2,
    // What a test renders bears the classes as they are written.
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
  resolve: {
    // Loaded as CommonJS and as a module, graphql would be there twice, and neither would know the other's errors.
    alias: { graphql: 'graphql/index.js' },
  },
});
