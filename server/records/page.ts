import { toCursor } from './cursor.ts';
import type { EntityRecord, RelationRecord } from './record.ts';

interface Sorted {
  readonly sortKey: string;
}

/** Rows as a statement gives them, one more than the page holds where there are more; the last first where it goes backward. */
export interface PageRows<Row extends Sorted> {
  readonly rows: readonly Row[];
  /** How many rows the page may hold. */
  readonly size: number;
  /** Whether the page begins at a cursor, or ends at one where it goes backward. */
  readonly isContinued: boolean;
  readonly isBackward?: boolean | undefined;
  /** Which list it is a page of, as cursors say it. */
  readonly list: string;
  /** How many there are over all pages; counted only where it is selected, if it takes a question of its own. */
  readonly totalCount: number | (() => Promise<number>);
}

/** A page of entities, or of relations, with whatever else is told of each. */
export type EntityPage = PageRows<{ readonly sortKey: string; readonly node: EntityRecord }>;
export type RelationPage = PageRows<{ readonly sortKey: string; readonly node: RelationRecord }>;

/** Relay's page information over those rows. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

function pageInfo<Row extends Sorted>(page: PageRows<Row>): PageInfo {
  const edges = edgesOf(page);
  const hasMore = page.rows.length > page.size;
  const [hasNextPage, hasPreviousPage] =
    page.isBackward === true ? [page.isContinued, hasMore] : [hasMore, page.isContinued];
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** The rows that are shown, in the list's order, each with its cursor, which is made where it is asked for. */
function edgesOf<Row extends Sorted>({
  rows,
  size,
  list,
  isBackward,
}: PageRows<Row>): (Row & { readonly cursor: string })[] {
  const shown = rows.slice(0, size);
  return (isBackward === true ? shown.reverse() : shown).map((row) => ({
    ...row,
    get cursor() {
      return toCursor(list, row.sortKey);
    },
  }));
}

/** The fields of a page of things, as Relay asks for them. */
export const CONNECTION = {
  edges: <Row extends Sorted>(page: PageRows<Row>) => edgesOf(page),
  nodes: <Node>(page: PageRows<Sorted & { readonly node: Node }>) =>
    edgesOf(page).map(({ node }) => node),
  pageInfo: <Row extends Sorted>(page: PageRows<Row>) => pageInfo(page),
} as const;
