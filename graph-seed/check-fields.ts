import type { Entity } from '#server/domain/entity.ts';

import type { EntityIndex } from './entity-index.ts';
import type { SeedLine } from './seed-line.ts';

/** What a line's fields must agree in beyond what its kind asks for. */
export function checkFields(lines: readonly SeedLine[], index: EntityIndex): void {
  for (const line of lines) {
    if (line.kind === 'entity') {
      checkStage(line.value, line, index);
      const titles = line.value.titles ?? [];
      index.checkLocators(
        titles.map(({ at }) => at),
        line,
      );
    }
  }
}

/** A stage comes with the plan's word for it and where it stands, or not at all. */
function checkStage(entity: Entity, line: SeedLine, index: EntityIndex): void {
  if (!('stage' in entity || 'stageWord' in entity || 'stageAt' in entity)) {
    return;
  }
  const { stage, stageWord, stageAt } = entity;
  if (stage === undefined || stageWord === undefined || stageAt === undefined) {
    index.fault(
      line,
      `${entity.name} has a stage without its word (stageWord) and place (stageAt)`,
    );
  } else if (!entity.mentions.includes(stageAt)) {
    index.fault(line, `${entity.name} has its stage at ${stageAt}, which does not mention it`);
  }
}
