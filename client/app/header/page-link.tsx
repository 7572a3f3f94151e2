import type { ReactNode } from 'react';

import { goToPath } from '#client/shared/routing/go-to-path.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import type { PageDesign } from './pages.ts';

interface PageLinkProps {
  readonly page: PageDesign;
  /** What stands in it; without it, the page's word. */
  readonly children?: ReactNode;
}

/** A link to a page, marked where the reader is on it. */
export function PageLink({ page, children }: PageLinkProps): ReactNode {
  const words = useWords();
  const kind = useExplorer((state) => state.place.kind);
  return (
    <StateLink className="page-link" to={goToPath(page.path)} isCurrent={page.holds.includes(kind)}>
      {children ?? words(`page.${page.kind}`)}
    </StateLink>
  );
}
