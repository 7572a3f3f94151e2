import { report } from '../report.ts';
import { readAtlasWithText } from './read-atlas-with-text.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { atlas, textOf } = await readAtlasWithText();
  for (const plan of atlas.plans) {
    process.stdout.write(report(plan, textOf(plan)));
  }
});
