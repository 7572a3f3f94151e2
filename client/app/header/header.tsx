import { plansQuery } from '#client/shared/queries/plans.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { goHome } from '#client/shared/routing/navigate.ts';
import { readShortTitle } from '#client/shared/words/read-plan.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { SearchBox } from '#client/search/search-box.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import styles from './header.module.css';
import { PageLinks } from './page-links.tsx';
import { ViewerMenu } from './viewer-menu.tsx';
import { ApiLink, DownloadLink, LanguageLink, ThemeToggle } from './header-tools.tsx';

/** The bar at the top of every page: whose page it is, the pages, the search box where the page has none of its own, the tools. */
export function Header(): ReactNode {
  const words = useWords();
  const isHome = useExplorer((state) => state.route.page === 'home');
  return (
    <header className={clsx('row gap-4', styles.header)} data-part="header">
      <StateLink className={clsx('row', styles.wordmark)} to={goHome()} isCurrent={isHome}>
        <Mark />
        <b>{words('app.name')}</b>
        <PlanName />
      </StateLink>
      <PageLinks />
      {!isHome && <SearchBox />}
      <nav className={clsx('row', styles.tools)} aria-label={words('nav.tools')}>
        <ViewerMenu />
        <ApiLink className="button button-plain" />
        <DownloadLink className="button button-plain" />
        <ThemeToggle className="button button-plain" />
        <LanguageLink className="button button-plain" />
      </nav>
    </header>
  );
}

function PlanName(): ReactNode {
  const words = useWords();
  const answer = useAnswer(plansQuery);
  const plan = answer.status === 'success' ? answer.data[0] : undefined;
  return plan === undefined ? null : <small>{readShortTitle(plan, words)}</small>;
}

function Mark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 22 22" aria-hidden="true">
      <path d="M3 16 9 6l5 7 5-9" />
      <circle className="works" cx="3" cy="16" r="2.4" />
      <circle className="industry" cx="9" cy="6" r="2.4" />
      <circle className="space" cx="14" cy="13" r="2.4" />
      <circle className={styles.end} cx="19" cy="4" r="2.4" />
    </svg>
  );
}
