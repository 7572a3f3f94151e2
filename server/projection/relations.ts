import { z } from 'zod';

import { BASES, ENTITY_TYPES, RELATION_TYPES } from '#server/domain/vocabulary.ts';

import { inRange, PAGE } from './arguments.ts';
import { fromCursor, listKey } from './cursor.ts';
import type { FieldProjection, Projector } from './projector.ts';
import { mergeSelections, type SelectedField, type Selection } from './selection.ts';

const Arguments = z.object({
  direction: z.enum(['OUT', 'IN', 'BOTH']).nullish(),
  types: z.array(z.enum(RELATION_TYPES)).nullish(),
  basis: z.array(z.enum(BASES)).nullish(),
  entityTypes: z.array(z.enum(ENTITY_TYPES)).nullish(),
  first: z.number().nullish(),
  after: z.string().nullish(),
});
type Arguments = z.infer<typeof Arguments>;

const ARROWS = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const;

/** A page of an entity's relations, and how many there are if that was selected. */
export const relations: FieldProjection = (projector, variable, field) => {
  const args = Arguments.parse(field.args);
  const first = inRange('first', args.first ?? 20, PAGE);
  const after = args.after ?? null;
  const list = listKey(field.name, field.args);
  const relation = projector.variable('relation');
  const other = projector.variable('other');
  const [left, right] = ARROWS[args.direction ?? 'BOTH'];
  const conditions = filters(projector, args, { relation, other });
  const pattern = `MATCH (${variable})${left}[${relation}]${right}(${other}:Entity)`;
  const later =
    after === null ? [] : [`${relation}.sortKey > ${projector.parameter(fromCursor(list, after))}`];
  const rows = `COLLECT {
      ${pattern}${where([...conditions, ...later])}
      RETURN {sortKey: ${relation}.sortKey, node: ${projector.project('Relation', relation, joined(field, 'node', 'nodes'))}, other: ${projector.project('Entity', other, joined(field, 'other'))}}
      ORDER BY ${relation}.sortKey LIMIT ${projector.parameter(first + 1)}
    }`;
  const isCounted = [...field.selection.values()].some(({ name }) => name === 'totalCount');
  const total = isCounted ? `COUNT { ${pattern}${where(conditions)} }` : 'null';
  return `{rows: ${rows}, size: ${projector.parameter(first)}, isContinued: ${projector.parameter(after !== null)}, list: ${projector.parameter(list)}, totalCount: ${total}}`;
};

function filters(
  projector: Projector,
  { types, basis, entityTypes }: Arguments,
  { relation, other }: { relation: string; other: string },
): string[] {
  return [
    ...(types == null ? [] : [`type(${relation}) IN ${projector.parameter(types)}`]),
    ...(basis == null ? [] : [`${relation}.basis IN ${projector.parameter(basis)}`]),
    ...(entityTypes == null ? [] : [`${other}.type IN ${projector.parameter(entityTypes)}`]),
  ];
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** What is selected of the page's rows, whether below nodes or below edges. */
function joined(page: SelectedField, ...names: readonly string[]): Selection {
  const merged = new Map<string, SelectedField>();
  const rows = [...page.selection.values()];
  const edges = rows.filter(({ name }) => name === 'edges');
  for (const field of [...rows, ...edges.flatMap(({ selection }) => [...selection.values()])]) {
    if (names.includes(field.name)) {
      mergeSelections(merged, field.selection);
    }
  }
  return merged;
}
