import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

import { AbsenceBanner } from '#client/app/header/absence-banner.tsx';
import { BottomBar } from '#client/app/header/bottom-bar.tsx';
import { Header } from '#client/app/header/header.tsx';
import { AskedLine } from '#client/search/asked-line.tsx';
import type { PageDefinitions } from '#client/pages/page-definition.ts';
import { PAGES } from '#client/pages/registry.ts';
import { askAhead, queryClient } from '#client/shared/queries/query.ts';
import type { Page, RouteOf } from '#client/shared/routing/route.ts';
import { useExplorer, useLanguage } from '#client/shared/routing/store.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './app.module.css';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** The page that the address asks for. */
export function App(): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
  }, [language]);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale={LANGUAGE_TAGS[language]}>
        <Frame />
      </I18nProvider>
    </QueryClientProvider>
  );
}

function Frame(): ReactNode {
  const words = useWords();
  const route = useExplorer((state) => state.route);
  return (
    // Open suggestions shut nothing else off: so marked, the page stays there for screen readers beside them.
    <div className={styles.app} data-part="app" data-react-aria-top-layer>
      <a className={styles.skipLink} href="#content">
        {words('app.skip')}
      </a>
      <Header />
      <div className={styles.notices}>
        <AbsenceBanner />
        <AskedLine />
      </div>
      {/* Each page's title asks in its own way, so that another page's is another component. */}
      <PageTitle key={`title of ${route.page}`} route={route} />
      <Ahead route={route} />
      <Suspense fallback={<Opening />}>
        <CurrentPage route={route} />
      </Suspense>
      <BottomBar />
    </div>
  );
}

function Opening(): ReactNode {
  const words = useWords();
  return (
    <main id="content" className={styles.opening}>
      <Skeleton label={words('page.loading')} lines={5} />
    </main>
  );
}

interface RouteProps<P extends Page> {
  readonly route: RouteOf<P>;
}

function PageTitle<P extends Page>({ route }: RouteProps<P>): ReactNode {
  const words = useWords();
  const { useTitle } = definitionOf(route.page);
  const page = useTitle(route);
  const title = page === null ? words('app.name') : words('app.title', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}

// Outside of what waits for the page's code, or it would ask no sooner than the page itself.
function Ahead<P extends Page>({ route }: RouteProps<P>): ReactNode {
  const language = useLanguage();
  const { queries } = definitionOf(route.page);
  useEffect(() => {
    for (const query of queries?.(route) ?? []) {
      askAhead(query, language);
    }
  }, [queries, route, language]);
  return null;
}

function CurrentPage<P extends Page>({ route }: RouteProps<P>): ReactNode {
  const { Component } = definitionOf(route.page);
  return <Component route={route} />;
}

function definitionOf<P extends Page>(page: P): PageDefinitions[P] {
  return PAGES[page];
}
