import type { FieldProjection } from './projector.ts';
import { selects } from './selection.ts';

/**
 * The places where an entity is named or a relation stated, each with the section that holds it if that was selected, and
 * with the plan whose section that is if a passage was: a locator means a place in that plan's text.
 */
export const mentions: FieldProjection = (projector, variable, field) => {
  const section = [...field.selection.values()].find(({ name }) => name === 'section');
  if (section === undefined && !selects(field.selection, 'passage')) {
    return `[at IN ${variable}.mentions | {at: at}]`;
  }
  const index = projector.variable('index');
  const holder = projector.variable('section');
  const shape =
    section === undefined
      ? ''
      : `, section: ${projector.project('Entity', holder, section.selection)}`;
  return `COLLECT {
      UNWIND range(0, coalesce(size(${variable}.mentions), 0) - 1) AS ${index}
      MATCH (${holder}:Entity {id: ${variable}.mentionSections[${index}]})
      RETURN {at: ${variable}.mentions[${index}], plan: ${holder}.plan${shape}} ORDER BY ${index}
    }`;
};
