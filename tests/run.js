/**
 * `npm test`: vitest, where the name of a project (unit, graph, browser) stands for `--project <name>`. In plain JavaScript, since
 * vitest hands on to its workers whatever this process was started with, and Node 20 alone reads no TypeScript.
 */
import { parseCLI, startVitest } from 'vitest/node';

const PROJECTS = new Set(['unit', 'graph', 'browser']);

const words = process.argv
  .slice(2)
  .map((word) => (PROJECTS.has(word) ? `--project=${word}` : word));
const { filter, options } = parseCLI(['vitest', 'run', ...words]);
const vitest = await startVitest('test', filter, { config: 'tests/vitest.config.ts', ...options });
if (!vitest.shouldKeepServer()) {
  await vitest.exit();
}
