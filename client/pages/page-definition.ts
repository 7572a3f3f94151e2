import { lazy, type ReactNode } from 'react';

import type { Query } from '#client/shared/queries/query.ts';
import type { RouteCodec } from '#client/shared/routing/route-codec.ts';
import type { Page, RouteOf } from '#client/shared/routing/route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey, WordTable } from '#client/shared/words/words.ts';

/** All that the explorer needs to know of a page. */
export interface PageDefinition<P extends Page> {
  readonly route: RouteCodec<P>;
  readonly words?: WordTable;
  readonly Component: (props: { readonly route: RouteOf<P> }) => ReactNode;
  /** A hook: what the browser's tab and history call the page; null: just the atlas. */
  readonly useTitle: (route: RouteOf<P>) => string | null;
  /** What the page will ask first, so that it is asked while the page itself is being fetched. */
  readonly queries?: (route: RouteOf<P>) => readonly Query<unknown>[];
  /** A link of its own in the navigation, or the page whose link it counts as being on. Without it, neither. */
  readonly navigation?: 'link' | { readonly under: Page };
}

/** The definition of every page; their order is that of the navigation. */
export type PageDefinitions = { readonly [P in Page]: PageDefinition<P> };

/** A page that is fetched when it is first opened, with the words that such pages share. */
export function lazyPage<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  return lazy(async () => {
    const [page] = await Promise.all([load(), import('#client/explorer/words.ts')]);
    return { default: page };
  });
}

/** A title that is the same whatever is asked of the page. */
export function titled(key: WordKey): () => string {
  return function useTitle() {
    return useWords()(key);
  };
}
