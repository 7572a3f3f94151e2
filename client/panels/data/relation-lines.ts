import type { RelationRow } from '../../api/relation-rows.ts';
import type { Words } from '../../locales/words.ts';
import { ruleOf } from './relation-columns.tsx';

/** Relations as the lines of a sheet, the heads first. */
export function relationLines(
  rows: readonly RelationRow[],
  words: Words,
): readonly (readonly string[])[] {
  const heads = [
    words('data.column.id'),
    words('data.column.from'),
    words('data.column.fromType'),
    words('data.column.verb'),
    words('data.column.to'),
    words('data.column.toType'),
    words('data.column.basis'),
    words('data.column.places'),
    words('data.column.rule'),
  ];
  const lines = rows.map((row) => [
    row.id,
    row.from.name,
    words(`type.${row.from.type}`),
    words(`verb.OUT.${row.type}`),
    row.to.name,
    words(`type.${row.to.type}`),
    words(`basis.${row.basis}`),
    row.mentions.map(({ at }) => at).join('; '),
    ruleOf(row, words) ?? '',
  ]);
  return [heads, ...lines];
}
