import type { Language } from '#client/shared/api/language.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import { nameOfRule } from '#client/explorer/relation-panel/name-of-rule.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import type { WordKey, Words } from '#client/shared/words/words.ts';
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
    set('located', [route.mapView.county]);
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
  const columns: readonly (readonly [header: WordKey, cell: (row: RelationRow) => string])[] = [
    ['data.column.id', ({ id }) => id],
    ['data.column.from', ({ from }) => readName(from, words)],
    ['data.column.fromChinese', ({ from }) => from.name],
    ['data.column.fromType', ({ from }) => words(`type.${from.type}`)],
    ['data.column.relation', (row) => readVerb(row, words)],
    ['data.column.to', ({ to }) => readName(to, words)],
    ['data.column.toChinese', ({ to }) => to.name],
    ['data.column.toType', ({ to }) => words(`type.${to.type}`)],
    ['data.column.basis', ({ basis }) => words(`basis.${basis}`)],
    ['data.column.intended', ({ intendedWord }) => intendedWord ?? ''],
    ['data.column.locators', ({ mentions }) => mentions.map(({ at }) => at).join('; ')],
    ['data.column.rule', ({ rule }) => (rule === null ? '' : nameOfRule(rule.name, words))],
  ];
  // In Chinese, the names are the plan's own already.
  const shown = columns.filter(([key]) => words.language === 'en' || !key.endsWith('Chinese'));
  return [
    shown.map(([header]) => words(header)),
    ...rows.map((row) => shown.map(([, cell]) => cell(row))),
  ];
}

/** What a spreadsheet takes for the beginning of a formula, in either letter width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV that Excel opens in Chinese too: cells quoted, lines ended as it expects, a UTF-8 mark before it. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
