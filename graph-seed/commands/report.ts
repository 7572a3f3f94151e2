import { readFile } from 'node:fs/promises';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';

import { findPlanFolders } from '../plan-folders.ts';
import { readAtlas } from '../read-atlas.ts';
import { report } from '../report.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { planTextFile } = readEnvironment(process.env);
  // PLAN_TEXT is the text of the first plan.
  let text = planTextFile === null ? null : parsePlanText(await readFile(planTextFile, 'utf8'));
  for (const plan of (await readAtlas(await findPlanFolders())).plans) {
    process.stdout.write(report(plan, text));
    text = null;
  }
});
