import type { ReactNode } from 'react';

import { EntityMap } from '#client/explorer/county-map/lazy-entity-map.ts';
import { MapSwitch } from '#client/explorer/county-map/map-switch.tsx';
import { useInCounty } from '#client/explorer/county-map/use-in-county.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { StartPage, UnansweredPage } from '#client/explorer/document-page/subject-page.tsx';
import { EntityPicker } from '#client/search/entity-picker.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { NO_PRESENTATION, usePresentation } from '#client/shared/queries/presentation.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { goTo, goToEntity } from '#client/shared/routing/navigate.ts';
import { useResolvedName } from '#client/shared/routing/resolve-name.ts';
import { changingTo } from '#client/shared/routing/store.ts';
import { PrintButton } from '#client/explorer/print-sheet/print-button.tsx';
import { PrintedOn } from '#client/shared/ui/printed-on.tsx';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { PortfolioFilters } from './portfolio-filters.tsx';
import { type PortfolioFact, portfolioQuery } from './portfolio-query.ts';
import { PortfolioTable } from './portfolio-table.tsx';
import styles from './portfolio-page.module.css';
import { kindOf, PORTFOLIO_TYPES, readCounts, readTitle } from './read-portfolio.ts';
import { narrowPortfolio, type PortfolioRoute } from './route.ts';

/** What lies in a place, along a line or in a park, who works in an industry, or what an organization runs, as one table. */
export function PortfolioPage({ route }: { readonly route: PortfolioRoute }): ReactNode {
  return route.of === null ? <Start /> : <Asked of={route.of} route={route} />;
}

function Start(): ReactNode {
  const words = useWords();
  const { entities } = usePresentation() ?? NO_PRESENTATION;
  const examples = entities.filter(({ type }) => PORTFOLIO_TYPES.includes(type));
  return (
    <StartPage
      title={words('page.portfolio')}
      aside={words('portfolio.intro')}
      picker={<Picker isLabelShown />}
      examplesTitle={words('portfolio.examples')}
      examples={examples.map((entity) => ({
        id: entity.id,
        to: goTo('portfolio', { of: entity.id }),
        text: readTitle(entity, words),
      }))}
    />
  );
}

function Picker({ isLabelShown }: { readonly isLabelShown: boolean }): ReactNode {
  const words = useWords();
  return (
    <EntityPicker
      label={words(isLabelShown ? 'portfolio.pick' : 'portfolio.pickAnother')}
      isLabelShown={isLabelShown}
      placeholder={words(isLabelShown ? 'portfolio.pick.placeholder' : 'portfolio.pickAnother')}
      types={PORTFOLIO_TYPES}
      onPick={changingTo(({ id }) => goTo('portfolio', { of: id }))}
    />
  );
}

interface AskedProps {
  readonly of: string;
  readonly route: PortfolioRoute;
}

function Asked({ of, route }: AskedProps): ReactNode {
  const words = useWords();
  const answer = useAnswer(portfolioQuery(route));
  useResolvedName(of, answer.data?.of.id ?? null);
  if (answer.status === 'success') {
    return <Answered portfolio={answer.data} route={route} />;
  }
  return (
    <UnansweredPage
      title={words('page.portfolio')}
      answer={answer}
      picker={<Picker isLabelShown />}
      loading={words('portfolio.loading')}
    />
  );
}

interface AnsweredProps {
  readonly portfolio: PortfolioFact;
  readonly route: PortfolioRoute;
}

function Answered({ portfolio, route }: AnsweredProps): ReactNode {
  const words = useWords();
  const { of, rows, note } = portfolio;
  return (
    <DocumentPage
      title={readTitle(of, words)}
      aside={note ?? readCounts(portfolio, words)}
      toldOf={entitiesOf(portfolio)}
      tools={<Tools of={of} />}
    >
      <div className="stack gap-4">
        <div className={styles.printed}>
          <PrintedOn source="portfolio.source" />
        </div>
        {kindOf(of) === 'industry' && <ScopeNote of={of.id} />}
        <PortfolioFilters portfolio={portfolio} route={route} />
        {rows.length > 0 && <Rows portfolio={portfolio} route={route} />}
        <Wider of={of} />
      </div>
    </DocumentPage>
  );
}

/** The rows as a table or on the map, both narrowed to the county that is chosen. */
function Rows({ portfolio, route }: AnsweredProps): ReactNode {
  const words = useWords();
  const { of, rows } = portfolio;
  const { mapView } = route;
  const entities = rows.map(({ entity }) => entity);
  const isIn = useInCounty(
    entities.map(({ id }) => id),
    mapView.county,
  );
  return (
    <>
      <MapSwitch view={mapView} to={(next) => narrowPortfolio({ mapView: next })} />
      {mapView.isMapShown ? (
        <EntityMap
          what={readTitle(of, words)}
          entities={entities}
          county={mapView.county}
          to={(county) => narrowPortfolio({ mapView: { ...mapView, county } })}
        />
      ) : (
        <PortfolioTable
          portfolio={{ ...portfolio, rows: rows.filter(({ entity }) => isIn(entity.id)) }}
        />
      )}
    </>
  );
}

function Tools({ of }: Pick<PortfolioFact, 'of'>): ReactNode {
  const words = useWords();
  return (
    <>
      <Picker isLabelShown={false} />
      <StateLink className="button" to={goToEntity(of.id)}>
        {words('portfolio.toEntity')}
      </StateLink>
      <PrintButton>{words('portfolio.print')}</PrintButton>
    </>
  );
}

/** What the plan puts no nearer than the city around a place is to be found there. */
function Wider({ of }: Pick<PortfolioFact, 'of'>): ReactNode {
  const words = useWords();
  const city = 'city' in of ? of.city : null;
  if (kindOf(of) !== 'area' || city === null) {
    return null;
  }
  return (
    <p className="aside">
      {words('portfolio.wider', { city: readName(city, words) })}{' '}
      <StateLink to={goTo('portfolio', { of: city.id })}>
        {words('portfolio.wider.see', { city: readName(city, words) })}
      </StateLink>
    </p>
  );
}

function entitiesOf({ of, rows }: PortfolioFact): readonly EntityHint[] {
  const told = rows.flatMap((row) => [row, ...row.works]);
  return [
    of,
    ...told.flatMap(({ entity, operators, industries, places }) => [
      entity,
      ...[...operators, ...industries, ...places].map((link) => link.entity),
    ]),
  ];
}
