import { findPlanFolders } from '../plan-folders.ts';
import { printGraph } from '../print-graph.ts';
import { readAtlas } from '../read-atlas.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  for (const line of printGraph(await readAtlas(await findPlanFolders()))) {
    process.stdout.write(`${line}\n`);
  }
});
