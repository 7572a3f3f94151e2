import { readName } from '#client/shared/words/read-name.ts';
import type { RelationRow } from './relation-rows-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import { ruleOf } from './relation-columns.tsx';

/** Relations as the lines of a sheet, the heads first. */
export function relationLines(
  rows: readonly RelationRow[],
  words: Words,
): readonly (readonly string[])[] {
  // Where names are read in English, the plan's own stand in columns of their own.
  const isTranslated = words.language === 'en';
  const heads = [
    words('data.column.id'),
    words('data.column.from'),
    ...(isTranslated ? [words('data.column.fromChinese')] : []),
    words('data.column.fromType'),
    words('data.column.verb'),
    words('data.column.to'),
    ...(isTranslated ? [words('data.column.toChinese')] : []),
    words('data.column.toType'),
    words('data.column.basis'),
    words('data.column.intended'),
    words('data.column.places'),
    words('data.column.rule'),
  ];
  const lines = rows.map((row) => [
    row.id,
    readName(row.from, words),
    ...(isTranslated ? [row.from.name] : []),
    words(`type.${row.from.type}`),
    readVerb(row, words),
    readName(row.to, words),
    ...(isTranslated ? [row.to.name] : []),
    words(`type.${row.to.type}`),
    words(`basis.${row.basis}`),
    row.intendedWord ?? '',
    row.mentions.map(({ at }) => at).join('; '),
    ruleOf(row, words) ?? '',
  ]);
  return [heads, ...lines];
}
