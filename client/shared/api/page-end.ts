/** How a page of a list ends. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** From where a list goes on; null at its end, or where there is none. */
export function nextOf(page: PageEnd | undefined): string | null {
  return page?.hasNextPage === true ? page.endCursor : null;
}
