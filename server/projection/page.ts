import { toCursor } from './cursor.ts';

/** Rows of a page as a statement gives them, one more than asked where there are more. */
export interface PageRows<Row extends { readonly sortKey: string }> {
  readonly rows: readonly Row[];
  readonly first: number;
  readonly after: string | null;
  readonly totalCount: number | null;
}

/** Relay's page information over those rows. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function pageInfo<Row extends { readonly sortKey: string }>(page: PageRows<Row>): PageInfo {
  const shown = shownRows(page);
  const start = shown.at(0);
  const end = shown.at(-1);
  return {
    hasNextPage: page.rows.length > page.first,
    hasPreviousPage: page.after !== null,
    startCursor: start === undefined ? null : toCursor(start.sortKey),
    endCursor: end === undefined ? null : toCursor(end.sortKey),
  };
}

export function shownRows<Row extends { readonly sortKey: string }>(
  page: PageRows<Row>,
): readonly Row[] {
  return page.rows.slice(0, page.first);
}
