import { type ReactNode, useRef } from 'react';

import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-link.tsx';
import { PAGES } from './pages.ts';
import { useFitting } from './use-fitting.ts';

/** Links to the pages, as many as there is room for; the others are in a menu after them. */
export function PageLinks(): ReactNode {
  const words = useWords();
  const row = useRef<HTMLUListElement>(null);
  const kind = useExplorer((state) => state.place.kind);
  const fitting = useFitting(row, PAGES.length);
  const beyond = PAGES.slice(fitting.count);
  return (
    <nav className="page-links" aria-label={words('nav.pages')}>
      <ul ref={row}>
        {PAGES.map((page, index) => (
          <li key={page.kind} className={index < fitting.count ? '' : 'is-beyond'}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
      {beyond.length > 0 && (
        <div className="page-links-more" style={{ insetInlineStart: fitting.end }}>
          <MoreMenu
            id="more-pages"
            label={words('nav.more')}
            isCurrent={beyond.some(({ holds }) => holds.includes(kind))}
          >
            <ul>
              {beyond.map((page) => (
                <li key={page.kind}>
                  <PageLink page={page} />
                </li>
              ))}
            </ul>
          </MoreMenu>
        </div>
      )}
    </nav>
  );
}
