/** How a page of a list ends. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** From where a list goes on; null at its end, or where there is none. */
export function nextOf(page: PageEnd | undefined): string | null {
  return page?.hasNextPage === true ? page.endCursor : null;
}

/** The pages of a list in their order, each asked for once the one before it has been used. */
export async function* pagesOf<Page extends { readonly pageInfo: PageEnd }>(
  pageAfter: (cursor: string | null) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | null = null;
  do {
    const page: Page = await pageAfter(cursor);
    yield page;
    cursor = nextOf(page.pageInfo);
  } while (cursor !== null);
}
