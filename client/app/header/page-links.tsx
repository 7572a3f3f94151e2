import { type ReactNode, useRef } from 'react';
import { clsx } from 'clsx';

import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-link.tsx';
import { isOn, LINKED_PAGES } from './navigation.ts';
import { useFitting } from './use-fitting.ts';
import styles from './header.module.css';

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
