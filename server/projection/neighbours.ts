import { z } from 'zod';

import { connection, EntityTypes, oneOf, selectedOfRows } from './connection.ts';
import type { FieldProjection } from './projector.ts';

const Arguments = z.object({ types: EntityTypes });

/**
 * A page of the entities that a pattern leads to, each with the relation that leads there. In the pattern, `relation` and
 * `other` stand for the two, as in `-[relation:FEEDS]->(other:Entity)`; it begins at the entity whose field this is.
 */
export function neighbours(pattern: string): FieldProjection {
  return (projector, variable, field) => {
    const relation = projector.variable('relation');
    const other = projector.variable('other');
    const node = projector.project('Entity', other, selectedOfRows(field, 'node', 'nodes'));
    const link = projector.project('Relation', relation, selectedOfRows(field, 'relation'));
    return connection(projector, field, {
      pattern: `(${variable})${pattern.replace(/\brelation\b/, relation).replace(/\bother\b/, other)}`,
      relation,
      other,
      conditions: oneOf(projector, `${other}.type`, Arguments.parse(field.args).types),
      row: `node: ${node}, relation: ${link}`,
    });
  };
}
