import { type ReactNode, useRef } from 'react';
import { clsx } from 'clsx';

import { goTo } from '#client/shared/routing/navigate.ts';
import type { Page } from '#client/shared/routing/route.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { isWordKey } from '#client/shared/words/words.ts';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.tsx';
import { isOn, LINKED_PAGES } from './navigation.ts';
import { useFitting } from './use-fitting.ts';

/** Links to the pages, as many as there is room for; the others are in a menu after them. */
export function PageLinks(): ReactNode {
  const words = useWords();
  const row = useRef<HTMLUListElement>(null);
  const current = useExplorer((state) => state.route.page);
  const fitting = useFitting(row, LINKED_PAGES.length);
  const beyond = LINKED_PAGES.slice(fitting.count);
  return (
    <nav className={clsx('row', styles.pageLinks)} aria-label={words('nav.pages')}>
      <ul ref={row}>
        {LINKED_PAGES.map((page, index) => (
          <li key={page} className={index < fitting.count ? undefined : styles.isBeyond}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
      {beyond.length > 0 && (
        <div className={styles.more} style={{ insetInlineStart: fitting.end }}>
          <MoreMenu
            id="more-pages"
            label={words('nav.more')}
            isCurrent={beyond.some((page) => isOn(current, page))}
          >
            <ul>
              {beyond.map((page) => (
                <li key={page}>
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

interface PageLinkProps {
  readonly page: Page;
  /** What stands in it; without it, the page's word. */
  readonly children?: ReactNode;
}

/** A link to a page, marked where the reader is on it. */
export function PageLink({ page, children }: PageLinkProps): ReactNode {
  const words = useWords();
  const current = useExplorer((state) => state.route.page);
  const key = `page.${page}`;
  return (
    <StateLink className={styles.pageLink} to={goTo(page, {})} isCurrent={isOn(current, page)}>
      {children ?? (isWordKey(key) ? words(key) : page)}
    </StateLink>
  );
}
