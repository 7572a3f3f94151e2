import type { Language } from '#client/shared/api/language.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import { nameOfRule } from '#client/explorer/relation-panel/name-of-rule.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import { type RelationRow, relationRows } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import { relationQuestion } from './table-questions.ts';

/** The address at which the entities of a table, with the relations among them, are had as a file. */
export function exportAddress(route: DataRoute, format: string): string {
  const parameters = new URLSearchParams();
  const set = (name: string, values: readonly (string | null)[]): void => {
    const given = values.filter((value) => value !== null);
    if (given.length > 0) {
      parameters.set(name, given.join(','));
    }
  };
  if (route.ticked.length > 0) {
    set('ids', route.ticked);
  } else {
    set('types', route.types);
    set('basis', route.bases);
    set('section', [route.section]);
    set('within', [route.within]);
    set('industry', [route.industry]);
    set('stages', route.stages);
    set('name', [route.name]);
    set('relatedTo', route.of);
  }
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? `/export/${format}` : `/export/${format}?${query}`;
}

/** All relations of a table, or those of them that are ticked; null where a page failed. Reports how many have arrived. */
export async function allRelations(
  route: DataRoute,
  language: Language,
  onCount: (done: number, count: number) => void,
): Promise<readonly RelationRow[] | null> {
  const rows: RelationRow[] = [];
  const question = relationQuestion(route);
  try {
    for await (const page of pagesOf((after) => relationRows(question, after, { language }))) {
      rows.push(...page.nodes);
      onCount(rows.length, page.totalCount);
    }
  } catch {
    return null;
  }
  return route.ticked.length === 0 ? rows : rows.filter(({ id }) => route.ticked.includes(id));
}

/** Relations as the lines of a spreadsheet, the headers first. */
export function relationLines(
  rows: readonly RelationRow[],
  words: Words,
): readonly (readonly string[])[] {
  // Where names are read in English, the plan's own stand in columns of their own.
  const isTranslated = words.language === 'en';
  const headers = [
    words('data.column.id'),
    words('data.column.from'),
    ...(isTranslated ? [words('data.column.fromChinese')] : []),
    words('data.column.fromType'),
    words('data.column.relation'),
    words('data.column.to'),
    ...(isTranslated ? [words('data.column.toChinese')] : []),
    words('data.column.toType'),
    words('data.column.basis'),
    words('data.column.intended'),
    words('data.column.locators'),
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
    row.rule === null ? '' : nameOfRule(row.rule.name, words),
  ]);
  return [headers, ...lines];
}

/** What a spreadsheet takes for the beginning of a formula, in either letter width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV that Excel opens in Chinese too: cells quoted, lines ended as it expects, a UTF-8 mark before it. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
