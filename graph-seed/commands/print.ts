import { buildGraph } from '../build-graph.ts';
import { PLAN_FOLDERS } from '../plan-folders.ts';
import { printGraph } from '../print-graph.ts';
import { readSeed } from '../read-seed.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  for (const folder of PLAN_FOLDERS) {
    for (const line of printGraph(buildGraph(await readSeed(folder)))) {
      process.stdout.write(`${line}\n`);
    }
  }
});
