import type { SeedFault } from '#server/domain/startup-errors.ts';
import { presentedIn, PRESENTED } from '#server/domain/presentation.ts';

import type { EntityIndex } from './entity-index.ts';
import { PRESENTATION_FILE, type Seed } from './read-seed.ts';

/** Writes down what a presentation names that the plan does not have, or has as a thing of a type that does not fit there. */
export function checkPresentation({ folder, presentation }: Seed, index: EntityIndex): void {
  const place: Pick<SeedFault, 'file' | 'line'> = {
    file: `${folder}/${PRESENTATION_FILE}`,
    line: 1,
  };
  for (const { id, path } of presentation === null ? [] : presentedIn(presentation)) {
    const entity = index.ofId(id);
    const types = PRESENTED.get(path) ?? null;
    if (entity === undefined) {
      index.fault(place, `${path}: no entity has the id ${id}`);
    } else if (types?.includes(entity.type) === false) {
      index.fault(
        place,
        `${path} takes ${types.join(', ')}, not the ${entity.type} ${entity.name} (${id})`,
      );
    }
  }
}
