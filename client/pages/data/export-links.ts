import { relationRows, type RelationRow } from './relation-rows-query.ts';
import { relationQuestion } from './data-answers.ts';
import type { DataPlace } from './route.ts';
import type { Language } from '#client/shared/api/language.ts';

/** The address at which the entities of a table, with the relations among them, are had as a file. */
export function exportAddress(place: DataPlace, format: string): string {
  const parameters = new URLSearchParams();
  const set = (name: string, values: readonly (string | null)[]): void => {
    const given = values.filter((value) => value !== null);
    if (given.length > 0) {
      parameters.set(name, given.join(','));
    }
  };
  if (place.ticked.length > 0) {
    set('ids', place.ticked);
  } else {
    set('types', place.types);
    set('basis', place.bases);
    set('section', [place.section]);
    set('within', [place.within]);
    set('industry', [place.industry]);
    set('stages', place.stages);
    set('name', [place.name]);
    set('relatedTo', place.of);
  }
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? `/export/${format}` : `/export/${format}?${query}`;
}

/** All relations of a table, as far as it is long; null where one page did not come. Tells how many have. */
export async function allRelations(
  place: DataPlace,
  language: Language,
  onCount: (done: number, count: number) => void,
): Promise<readonly RelationRow[] | null> {
  const rows: RelationRow[] = [];
  let after: string | null = null;
  do {
    const answered = await relationRows(relationQuestion(place), after, language);
    if (!answered.ok) {
      return null;
    }
    rows.push(...answered.value.rows);
    after = answered.value.next;
    onCount(rows.length, answered.value.totalCount);
  } while (after !== null);
  return place.ticked.length === 0 ? rows : rows.filter(({ id }) => place.ticked.includes(id));
}

/** What a spreadsheet takes for the beginning of a formula, in either letter width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as CSV that Excel opens in Chinese too: cells quoted, lines ended as it expects, a mark of UTF-8 before it. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
