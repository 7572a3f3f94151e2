import type { FieldProjection } from './projector.ts';

/** The places where an entity is named or a relation stated, each with the section that holds it if that was selected. */
export const mentions: FieldProjection = (projector, variable, field) => {
  const section = [...field.selection.values()].find(({ name }) => name === 'section');
  if (section === undefined) {
    return `[at IN ${variable}.mentions | {at: at}]`;
  }
  const index = projector.variable('index');
  const holder = projector.variable('section');
  const shape = projector.project('Entity', holder, section.selection);
  return `COLLECT {
      UNWIND range(0, coalesce(size(${variable}.mentions), 0) - 1) AS ${index}
      MATCH (${holder}:Entity {id: ${variable}.mentionSections[${index}]})
      RETURN {at: ${variable}.mentions[${index}], section: ${shape}} ORDER BY ${index}
    }`;
};
