import type { ReactNode } from 'react';

import { goHome } from '#client/shared/routing/navigate.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import './bottom-bar.css';
import { BarSign } from './bar-icon.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PageLink } from './page-link.tsx';
import { KINDS_AT_HAND, PAGES_BEHIND, pagesOf } from './pages.ts';
import { ApiLink, DownloadLink, LanguageLink, ThemeToggle } from './header-tools.tsx';

/** On a phone: five destinations where the thumb is, the last with all that the others are not. */
export function BottomBar(): ReactNode {
  const words = useWords();
  const kind = useExplorer((state) => state.place.kind);
  return (
    <nav className="bottom-bar" aria-label={words('nav.pages')}>
      <StateLink className="page-link" to={goHome()} isCurrent={kind === 'home'}>
        <BarSign of="home" />
        <span>{words('nav.home')}</span>
      </StateLink>
      {KINDS_AT_HAND.flatMap((hand) =>
        pagesOf(hand).map((page) => (
          <PageLink key={hand} page={page}>
            <BarSign of={hand} />
            <span>{words(`bar.${hand}`)}</span>
          </PageLink>
        )),
      )}
      <MoreMenu
        id="more-of-all"
        label={words('nav.more')}
        isCurrent={PAGES_BEHIND.some(({ holds }) => holds.includes(kind))}
        sign={<BarSign of="more" />}
      >
        <ul>
          {PAGES_BEHIND.map((page) => (
            <li key={page.kind}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
        <ul className="more-tools" aria-label={words('nav.tools')}>
          <li>
            <ApiLink className="more-tool" />
          </li>
          <li>
            <DownloadLink className="more-tool" />
          </li>
          <li>
            <ThemeToggle className="more-tool" isNamed />
          </li>
          <li>
            <LanguageLink className="more-tool" />
          </li>
        </ul>
      </MoreMenu>
    </nav>
  );
}
