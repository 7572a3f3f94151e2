import { z } from 'zod';

import { RELATION_TYPES } from '#server/domain/vocabulary.ts';

import { connection, EntityTypes, oneOf, selectedOfRows } from './connection.ts';
import type { FieldProjection } from './projector.ts';

const Arguments = z.object({
  direction: z.enum(['OUT', 'IN', 'BOTH']).nullish(),
  types: z.array(z.enum(RELATION_TYPES)).nullish(),
  entityTypes: EntityTypes,
});

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** A page of an entity's relations, each with the end that is not the entity. */
export const relations: FieldProjection = (projector, variable, field) => {
  const { direction, types, entityTypes } = Arguments.parse(field.args);
  const relation = projector.variable('relation');
  const other = projector.variable('other');
  const [left, right] = ARROWS[direction ?? 'BOTH'];
  const node = projector.project('Relation', relation, selectedOfRows(field, 'node', 'nodes'));
  return connection(projector, field, {
    pattern: `(${variable})${left}[${relation}]${right}(${other}:Entity)`,
    relation,
    other,
    conditions: [
      ...oneOf(projector, `type(${relation})`, types),
      ...oneOf(projector, `${other}.type`, entityTypes),
    ],
    row: `node: ${node}, other: ${projector.project('Entity', other, selectedOfRows(field, 'other'))}`,
  });
};
