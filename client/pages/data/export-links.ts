import { relationQuestion } from './table-questions.ts';
import type { Rows } from './entity-rows-query.ts';
import { relationRows, type RelationRow } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import type { Language } from '#client/shared/api/language.ts';

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

/** All relations of a table, as far as it is long; null where one page did not come. Tells how many have. */
export async function allRelations(
  route: DataRoute,
  language: Language,
  onCount: (done: number, count: number) => void,
): Promise<readonly RelationRow[] | null> {
  const rows: RelationRow[] = [];
  let after: string | null = null;
  try {
    do {
      const page: Rows<RelationRow> = await relationRows(relationQuestion(route), after, {
        language,
      });
      rows.push(...page.rows);
      after = page.next;
      onCount(rows.length, page.totalCount);
    } while (after !== null);
  } catch {
    return null;
  }
  return route.ticked.length === 0 ? rows : rows.filter(({ id }) => route.ticked.includes(id));
}

/** What a spreadsheet takes for the beginning of a formula, in either letter width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV that Excel opens in Chinese too: cells quoted, lines ended as it expects, a mark of UTF-8 before it. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
