import { readFile } from 'node:fs/promises';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';

import { planOfText } from '../edition-of.ts';
import { findPlanFolders } from '../plan-folders.ts';
import { readAtlas } from '../read-atlas.ts';
import { report } from '../report.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { planTextFile } = readEnvironment(process.env);
  const text = planTextFile === null ? null : parsePlanText(await readFile(planTextFile, 'utf8'));
  const { plans } = await readAtlas(await findPlanFolders());
  const manifests = plans.map(({ manifest }) => manifest);
  const textOf = text === null ? undefined : planOfText(manifests, text);
  for (const plan of plans) {
    process.stdout.write(report(plan, plan.manifest === textOf ? text : null));
  }
});
