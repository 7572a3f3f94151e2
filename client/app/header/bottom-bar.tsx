import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { goHome } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { ApiLink, DownloadLink, LanguageLink, ThemeToggle } from './header-tools.tsx';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.tsx';
import { isOn, PAGES_AT_HAND, PAGES_BEHIND } from './navigation.ts';
import { PageLink } from './page-links.tsx';
import { ViewerPart } from './viewer-menu.tsx';

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
        <ViewerPart />
      </MoreMenu>
    </nav>
  );
}

type Destination = (typeof PAGES_AT_HAND)[number] | 'home' | 'more';

/** Drawn as lines in a box of 24 by 24. */
const PATHS: Readonly<Record<Destination, string>> = {
  home: 'M4 11.500 12 4.500l8 7V20h-5.500v-5.500h-5V20H4Z',
  overview:
    'M5.500 15a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM12 4a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM18.500 15a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5ZM10.800 8.700 6.700 15.300M13.200 8.700l4.100 6.600M8 17.500h8',
  responsibilities:
    'M4 4h6.500v6.500H4ZM13.500 4H20v6.500h-6.500ZM4 13.500h6.500V20H4ZM13.500 13.500H20V20h-6.500Z',
  parks: 'M8 4.500h8l4.500 7.500-4.500 7.500H8L3.500 12ZM9 12l2.200 2.200L15.300 10',
  more: 'M4 7h16M4 12h16M4 17h16',
};

/** A destination's icon in the bar at the bottom; its word stands below it. */
function BarIcon({ of }: { readonly of: Destination }): ReactNode {
  return (
    <svg className={clsx('line-icon', styles.barIcon)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
