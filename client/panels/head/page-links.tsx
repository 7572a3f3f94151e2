import type { ReactNode } from 'react';

import type { Place } from '../../state/explorer-state.ts';
import { goTo } from '../../state/navigate.ts';
import { useExplorer } from '../../state/store.ts';
import { useWords } from '../../state/use-words.ts';
import { StateLink } from '../shared/state-link.tsx';

/** The pages that stand in the bar, each as it is when nothing is asked of it yet. */
const PAGES: readonly Exclude<
  Place,
  { kind: 'home' | 'nowhere' | 'entity' | 'graph' | 'trace' | 'paths' | 'slip' }
>[] = [
  { kind: 'overview' },
  { kind: 'responsibilities' },
  { kind: 'parks' },
  { kind: 'compare' },
  { kind: 'corridor', of: null },
  { kind: 'figures' },
  { kind: 'outline' },
  { kind: 'data' },
];

/** Links to the pages. */
export function PageLinks(): ReactNode {
  const words = useWords();
  const kind = useExplorer((state) => state.place.kind);
  return (
    <nav className="page-links" aria-label={words('nav.pages')}>
      {PAGES.map((page) => (
        <StateLink key={page.kind} to={goTo(page)} isCurrent={page.kind === kind}>
          {words(`page.${page.kind}`)}
        </StateLink>
      ))}
    </nav>
  );
}
