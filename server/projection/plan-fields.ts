import type { FieldProjections } from './projector.ts';

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
};
