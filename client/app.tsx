import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';

import { PageHead } from './panels/head/page-head.tsx';
import { EntityPage } from './panels/explore/entity-page.tsx';
import { TracePage } from './panels/explore/trace-page.tsx';
import { HomePage } from './panels/home/home-page.tsx';
import { Nowhere } from './panels/shared/nowhere.tsx';
import './app.css';
import { usePageTitle } from './state/page-title.ts';
import { useExplorer } from './state/store.ts';
import { useWords } from './state/use-words.ts';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** The page that the address asks for. */
export function App(): ReactNode {
  const words = useWords();
  const language = useExplorer((state) => state.language);
  const title = usePageTitle();
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
    document.title = title;
  }, [language, title]);
  return (
    <I18nProvider locale={LANGUAGE_TAGS[language]}>
      {/* Open suggestions shut nothing else off: so marked, the page stays there for screen readers beside them. */}
      <div className="app" data-react-aria-top-layer>
        <a className="skip-link" href="#content">
          {words('app.skip')}
        </a>
        <PageHead />
        <Page />
      </div>
    </I18nProvider>
  );
}

function Page(): ReactNode {
  const place = useExplorer((state) => state.place);
  switch (place.kind) {
    case 'home':
      return <HomePage />;
    case 'entity':
      return <EntityPage place={place} />;
    case 'trace':
      return <TracePage place={place} />;
    case 'nowhere':
      return <Nowhere />;
  }
}
