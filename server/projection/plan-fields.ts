import { PRESENTED } from '#server/domain/presentation.ts';

import type { FieldProjections } from './projector.ts';
import { selectedAt } from './selection.ts';

const PATHS = [...PRESENTED.keys()].join('|');

/** What can be walked to from a plan. */
export const PLAN_FIELDS: FieldProjections = {
  outline: (projector, variable, field) => {
    const section = projector.variable('section');
    const shape = projector.project('Entity', section, field.selection);
    return `COLLECT {
      MATCH (${section}:Section {plan: ${variable}.id})
      WHERE ${section}.sectionKind IN ['chapter', 'annex']
      RETURN ${shape} ORDER BY ${section}.sortKey
    }`;
  },
  // Each entity once, however often it is named, with all that is selected of it anywhere; record-resolvers.ts puts it in place.
  presentation: (projector, variable, field) => {
    const presentation = projector.variable('presentation');
    const id = projector.variable('id');
    const entity = projector.variable('entity');
    const shape = projector.project('Entity', entity, selectedAt(field.selection, PATHS));
    return `head(COLLECT {
      MATCH (${presentation}:Presentation {plan: ${variable}.id})
      RETURN {json: ${presentation}.json, entities: COLLECT {
        UNWIND ${presentation}.entities AS ${id}
        MATCH (${entity}:Entity {id: ${id}})
        RETURN ${shape}
      }}
    })`;
  },
};
