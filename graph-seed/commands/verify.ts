import { readFile } from 'node:fs/promises';

import type { PlanGraph } from '#server/domain/plan.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';

import { buildGraph } from '../build-graph.ts';
import { checkNames, type NameFault } from '../check-names.ts';
import { PLAN_FOLDERS } from '../plan-folders.ts';
import { readSeed } from '../read-seed.ts';
import { runCommand } from './run-command.ts';

function describe(fault: NameFault): string {
  switch (fault.kind) {
    case 'absent':
      return `${fault.at}: neither ${fault.name} nor an alias of it stands there (${fault.id})`;
    case 'unused-alias':
      return `${fault.name}: its alias ${fault.alias} stands at none of its mentions (${fault.id})`;
    case 'heading':
      return `${fault.at}: the text gives it another heading than ${fault.name}`;
  }
}

function summarise({ manifest, version, entities, relations }: PlanGraph): string {
  const derived = [...relations.values()].filter((relation) => relation.basis === 'derived').length;
  const stated = relations.size - derived;
  return (
    `${manifest.title} (${manifest.id}, version ${version}): ${String(entities.size)} nodes, ` +
    `${String(stated)} stated and ${String(derived)} derived relations`
  );
}

await runCommand(async () => {
  const { planTextFile } = readEnvironment(process.env);
  for (const folder of PLAN_FOLDERS) {
    const graph = buildGraph(await readSeed(folder));
    process.stdout.write(`${summarise(graph)}\n`);
    if (planTextFile === null) {
      process.stdout.write(
        'names not held against the text: set PLAN_TEXT to the plan as JSON Lines\n',
      );
      continue;
    }
    const faults = checkNames(graph, parsePlanText(await readFile(planTextFile, 'utf8')));
    for (const fault of faults) {
      process.stderr.write(`${describe(fault)}\n`);
    }
    process.stdout.write(`${String(faults.length)} faults\n`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
});
