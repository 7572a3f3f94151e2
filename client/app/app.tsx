import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';

import { AbsenceBanner } from '#client/app/header/absence-banner.tsx';
import { BottomBar } from '#client/app/header/bottom-bar.tsx';
import { PageHead } from '#client/app/header/header.tsx';
import { HomePage } from '#client/pages/home/home-page.tsx';
import { Nowhere } from './not-found.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import './app.css';
import { usePageTitle } from './page-title.ts';
import { useExplorer } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/reader/use-words.ts';

const OverviewPage = lazy(async () => ({
  default: (await import('#client/pages/overview/overview-page.tsx')).OverviewPage,
}));
const EntityPage = lazy(async () => ({
  default: (await import('#client/pages/entity/entity-page.tsx')).EntityPage,
}));
const GraphPage = lazy(async () => ({
  default: (await import('#client/pages/graph/graph-page.tsx')).GraphPage,
}));
const TracePage = lazy(async () => ({
  default: (await import('#client/pages/trace/trace-page.tsx')).TracePage,
}));
const PathsPage = lazy(async () => ({
  default: (await import('#client/pages/paths/paths-page.tsx')).PathsPage,
}));
const ResponsibilitiesPage = lazy(async () => ({
  default: (await import('#client/pages/responsibilities/responsibilities-page.tsx'))
    .ResponsibilitiesPage,
}));
const SlipPage = lazy(async () => ({
  default: (await import('#client/pages/delay-impact/delay-impact-page.tsx')).SlipPage,
}));
const ParksPage = lazy(async () => ({
  default: (await import('#client/pages/parks/parks-page.tsx')).ParksPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('#client/pages/compare/compare-page.tsx')).ComparePage,
}));
const OutlinePage = lazy(async () => ({
  default: (await import('#client/pages/outline/outline-page.tsx')).OutlinePage,
}));
const CorridorPage = lazy(async () => ({
  default: (await import('#client/pages/corridors/corridors-page.tsx')).CorridorPage,
}));
const FiguresPage = lazy(async () => ({
  default: (await import('#client/pages/figures/figures-page.tsx')).FiguresPage,
}));
const DataPage = lazy(async () => ({
  default: (await import('#client/pages/data/data-page.tsx')).DataPage,
}));

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
        <AbsenceBanner />
        <Suspense fallback={<Opening />}>
          <Page />
        </Suspense>
        <BottomBar />
      </div>
    </I18nProvider>
  );
}

function Opening(): ReactNode {
  const words = useWords();
  return (
    <main id="content" className="opening">
      <Skeleton label={words('page.loading')} lines={5} />
    </main>
  );
}

// eslint-disable-next-line complexity -- one line a page
function Page(): ReactNode {
  const place = useExplorer((state) => state.place);
  switch (place.kind) {
    case 'home':
      return <HomePage />;
    case 'overview':
      return <OverviewPage place={place} />;
    case 'entity':
      return <EntityPage place={place} />;
    case 'graph':
      return <GraphPage place={place} />;
    case 'trace':
      return <TracePage place={place} />;
    case 'paths':
      return <PathsPage place={place} />;
    case 'responsibilities':
      return <ResponsibilitiesPage place={place} />;
    case 'slip':
      return <SlipPage place={place} />;
    case 'parks':
      return <ParksPage place={place} />;
    case 'compare':
      return <ComparePage place={place} />;
    case 'outline':
      return <OutlinePage place={place} />;
    case 'corridor':
      return <CorridorPage place={place} />;
    case 'figures':
      return <FiguresPage place={place} />;
    case 'data':
      return <DataPage place={place} />;
    case 'nowhere':
      return <Nowhere />;
  }
}
