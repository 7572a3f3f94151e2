import * as searchWords from '#client/search/words.ts';
import { registerRoutes } from '#client/shared/routing/route-codec.ts';
import { SHARED_TABLES } from '#client/shared/words/shared-tables.ts';
import { registerWords } from '#client/shared/words/words.ts';
import { changesPage } from './changes/page.ts';
import { comparePage } from './compare/page.ts';
import { corridorsPage } from './corridors/page.ts';
import { dataPage } from './data/page.ts';
import { delayImpactPage } from './delay-impact/page.ts';
import { documentsPage } from './documents/page.ts';
import { downloadsPage } from './downloads/page.ts';
import { entityPage } from './entity/page.ts';
import { figuresPage } from './figures/page.ts';
import { graphPage } from './graph/page.ts';
import { homePage } from './home/page.ts';
import { importPage } from './import/page.ts';
import { notFoundPage } from './not-found/page.ts';
import { outlinePage } from './outline/page.ts';
import { overviewPage } from './overview/page.ts';
import type { PageDefinitions } from './page-definition.ts';
import { parksPage } from './parks/page.ts';
import { pathsPage } from './paths/page.ts';
import { portfolioPage } from './portfolio/page.ts';
import { progressPage } from './progress/page.ts';
import { responsibilitiesPage } from './responsibilities/page.ts';
import { tracePage } from './trace/page.ts';

/** Every page, in the order of the navigation: where room is short, the last links go into its menu first. */
export const PAGES: PageDefinitions = {
  home: homePage,
  overview: overviewPage,
  entity: entityPage,
  graph: graphPage,
  trace: tracePage,
  paths: pathsPage,
  responsibilities: responsibilitiesPage,
  'delay-impact': delayImpactPage,
  portfolio: portfolioPage,
  progress: progressPage,
  changes: changesPage,
  parks: parksPage,
  compare: comparePage,
  corridors: corridorsPage,
  figures: figuresPage,
  outline: outlinePage,
  data: dataPage,
  downloads: downloadsPage,
  documents: documentsPage,
  import: importPage,
  'not-found': notFoundPage,
};

registerRoutes(PAGES);
registerWords([
  ...SHARED_TABLES,
  searchWords,
  ...Object.values(PAGES).flatMap(({ words }) => words ?? []),
]);
