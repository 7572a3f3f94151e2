import type { ReactNode } from 'react';

import { useAnswer } from '../../state/answers.ts';
import { goHome, speak } from '../../state/navigate.ts';
import { planAnswers } from '../../state/questions.ts';
import { useExplorer } from '../../state/store.ts';
import { toggleTheme, useTheme } from '../../state/theme-choice.ts';
import { useWords } from '../../state/use-words.ts';
import { SearchBox } from '../search/search-box.tsx';
import { StateLink } from '../shared/state-link.tsx';
import './page-head.css';
import { PageLinks } from './page-links.tsx';

/** The bar at the top of every page: whose page it is, the search box where the page has none of its own, the tools. */
export function PageHead(): ReactNode {
  const words = useWords();
  const isHome = useExplorer((state) => state.place.kind === 'home');
  const language = useExplorer((state) => state.language);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="head">
      <StateLink className="wordmark" to={goHome()}>
        <Mark />
        <b>{words('app.name')}</b>
        <PlanName />
      </StateLink>
      <PageLinks />
      {!isHome && <SearchBox />}
      <nav className="head-tools" aria-label={words('nav.tools')}>
        <a className="button button-quiet head-api" href="/graphql">
          {words('nav.graphql')}
        </a>
        <ThemeToggle />
        <StateLink className="button button-quiet" to={speak(other)}>
          <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{words('language.other')}</span>
        </StateLink>
      </nav>
    </header>
  );
}

function PlanName(): ReactNode {
  const answer = useAnswer(planAnswers, '');
  return answer.kind === 'answered' ? <small>{answer.value[0]?.shortTitle}</small> : null;
}

function ThemeToggle(): ReactNode {
  const words = useWords();
  const theme = useTheme((state) => state.theme);
  const label = words(theme === 'dark' ? 'theme.toLight' : 'theme.toDark');
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={label}
      title={label}
      onClick={toggleTheme}
    >
      <svg className="theme-mark" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        <path d="M8 2.500a5.5 5.5 0 0 1 0 11Z" />
      </svg>
    </button>
  );
}

function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 22 22" aria-hidden="true">
      <path d="M3 16 9 6l5 7 5-9" />
      <circle className="works" cx="3" cy="16" r="2.4" />
      <circle className="industry" cx="9" cy="6" r="2.4" />
      <circle className="space" cx="14" cy="13" r="2.4" />
      <circle className="mark-end" cx="19" cy="4" r="2.4" />
    </svg>
  );
}
