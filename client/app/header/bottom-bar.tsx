import type { ReactNode } from 'react';

import { goHome } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { BarIcon } from './bar-icon.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-link.tsx';
import { isOn, PAGES_AT_HAND, PAGES_BEHIND } from './navigation.ts';
import { ApiLink, DownloadLink, LanguageLink, ThemeToggle } from './header-tools.tsx';
import styles from './header.module.css';

/** On a phone: five destinations where the thumb is, the last with all that the others are not. */
export function BottomBar(): ReactNode {
  const words = useWords();
  const current = useExplorer((state) => state.route.page);
  return (
    <nav className={styles.bottomBar} aria-label={words('nav.pages')}>
      <StateLink className={styles.pageLink} to={goHome()} isCurrent={current === 'home'}>
        <BarIcon of="home" />
        <span>{words('nav.home')}</span>
      </StateLink>
      {PAGES_AT_HAND.map((page) => (
        <PageLink key={page} page={page}>
          <BarIcon of={page} />
          <span>{words(`bar.${page}`)}</span>
        </PageLink>
      ))}
      <MoreMenu
        id="more-of-all"
        label={words('nav.more')}
        isCurrent={PAGES_BEHIND.some((page) => isOn(current, page))}
        icon={<BarIcon of="more" />}
      >
        <ul>
          {PAGES_BEHIND.map((page) => (
            <li key={page}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
        <ul className={styles.moreTools} aria-label={words('nav.tools')}>
          <li>
            <ApiLink className={styles.moreTool} />
          </li>
          <li>
            <DownloadLink className={styles.moreTool} />
          </li>
          <li>
            <ThemeToggle className={styles.moreTool} isNamed />
          </li>
          <li>
            <LanguageLink className={styles.moreTool} />
          </li>
        </ul>
      </MoreMenu>
    </nav>
  );
}
