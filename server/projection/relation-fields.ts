import { mentions } from './mentions.ts';
import type { FieldProjection, FieldProjections } from './projector.ts';

/** What can be walked to from a relation. */
export const RELATION_FIELDS: FieldProjections = {
  from: (...at) => end('startNode', ...at),
  to: (...at) => end('endNode', ...at),
  mentions,
  restsOn: (projector, variable, field) => {
    const index = projector.variable('index');
    const parts = projector.variable('parts');
    const ground = projector.variable('ground');
    const shape = projector.project('Relation', ground, field.selection);
    return `COLLECT {
      UNWIND range(0, coalesce(size(${variable}.restsOn), 0) - 1) AS ${index}
      WITH ${index}, split(${variable}.restsOn[${index}], '~') AS ${parts}
      MATCH (:Entity {id: ${parts}[0]})-[${ground}]->(:Entity {id: ${parts}[2]})
      WHERE type(${ground}) = ${parts}[1]
      RETURN ${shape} ORDER BY ${index}
    }`;
  },
};

function end(
  which: 'startNode' | 'endNode',
  ...[projector, variable, field]: Parameters<FieldProjection>
): string {
  const entity = projector.variable('end');
  const shape = projector.project('Entity', entity, field.selection);
  return `head(COLLECT { UNWIND [${which}(${variable})] AS ${entity} RETURN ${shape} })`;
}
