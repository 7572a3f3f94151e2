import type { PlanGraph, PlanManifest } from '#server/domain/plan.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import type { Relation } from '#server/domain/relation.ts';

import { checkBasis, withoutPlace, type BasisFault } from '../check-basis.ts';
import { checkNames, type NameFault } from '../check-names.ts';
import { checkWords, type WordFault } from '../check-words.ts';
import { editionOf } from '../edition-of.ts';
import type { AtlasGraph } from '../join-plans.ts';
import { silenceFaults } from '../unnamed-paragraphs.ts';
import { readAtlasWithText } from './read-atlas-with-text.ts';
import { runCommand } from './run-command.ts';

function describe(plan: PlanGraph, fault: NameFault | BasisFault | WordFault): string {
  switch (fault.kind) {
    case 'absent-word':
      return `${fault.of}: the plan does not write ${fault.word} at ${fault.places.join(', ')}`;
    case 'no-single-place':
      return `${tell(plan, fault.relation)}: none of ${fault.relation.mentions.join(', ')} names both`;
    case 'inside-name':
      return `${fault.at}: ${tell(plan, fault.relation)}, though it stands there only inside ${fault.holder.name}`;
    case 'absent':
      return `${fault.at}: neither ${fault.name} nor an alias of it stands there (${fault.id})`;
    case 'unused-alias':
      return `${fault.name}: its alias ${fault.alias} stands at none of its mentions (${fault.id})`;
    case 'heading':
      return `${fault.at}: the text gives it another heading than ${fault.name}`;
  }
}

function tell({ entities }: PlanGraph, { type, from, to }: Relation): string {
  return `${entities.get(from)?.name ?? from} ${type} ${entities.get(to)?.name ?? to}`;
}

/** How much a plan holds, or all of them together. */
function sizeOf(entities: number, relations: Iterable<Relation>): string {
  const all = [...relations];
  const derived = all.filter(({ basis }) => basis === 'derived').length;
  const stated = all.length - derived;
  return `${String(entities)} nodes, ${String(stated)} stated and ${String(derived)} derived relations`;
}

function summarise({ manifest, version, entities, relations }: PlanGraph): string {
  const size = sizeOf(entities.size, relations.values());
  return `${manifest.title} (${manifest.id}, version ${version}): ${size}`;
}

function summariseAll({ plans, entities, relations }: AtlasGraph): string {
  const items = [...relations.values()].map(({ item }) => item);
  const shared = [...entities.values()].filter((entity) => entity.plans.length > 1).length;
  const size = sizeOf(entities.size, items);
  return `${String(plans.length)} plans together: ${size}; they share ${String(shared)} nodes`;
}

/** Whether the text is the edition that the plan's seed was read from. */
function compareEdition({ edition }: PlanManifest, text: PlanText): string {
  const given = editionOf(text);
  if (edition === undefined) {
    return `the manifest names no edition; this text is edition ${given}`;
  }
  return edition === given
    ? `the text is the edition that the seed was read from (${edition})`
    : `the text is edition ${given}, and the seed was read from another: ${edition}`;
}

/** Holds the names and stated relations of a plan against its text, and tells each that the text does not bear out. */
function verifyText(plan: PlanGraph, text: PlanText): void {
  process.stdout.write(`${compareEdition(plan.manifest, text)}\n`);
  const faults = [...checkNames(plan, text), ...checkBasis(plan, text), ...checkWords(plan, text)];
  for (const fault of faults) {
    process.stderr.write(`${describe(plan, fault)}\n`);
  }
  const supplied = [...withoutPlace(plan, text)].filter(({ id }) => plan.supplied.has(id)).length;
  process.stdout.write(
    `${String(faults.length)} faults; ${String(supplied)} stated relations with what a reader supplied\n`,
  );
  if (faults.length > 0) {
    process.exitCode = 1;
  }
}

await runCommand(async () => {
  const { atlas, textOf } = await readAtlasWithText();
  for (const plan of atlas.plans) {
    process.stdout.write(`${summarise(plan)}\n`);
    for (const fault of silenceFaults(plan)) {
      process.stderr.write(`${fault}\n`);
      process.exitCode = 1;
    }
    const text = textOf(plan);
    if (text !== null) {
      verifyText(plan, text);
    } else {
      process.stdout.write(
        'names not held against the text: set PLAN_TEXT to the plan’s text, located or as published\n',
      );
    }
  }
  if (atlas.plans.length > 1) {
    process.stdout.write(`${summariseAll(atlas)}\n`);
  }
});
