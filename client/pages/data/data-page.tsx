import { lazy, type ReactNode } from 'react';
import { clsx } from 'clsx';

import { ViewSwitch } from '#client/explorer/county-map/map-switch.tsx';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { relationEnds } from '#client/shared/queries/relation-id.ts';
import type { Pages } from '#client/shared/queries/use-pages.ts';
import { goToGraphOf } from '#client/shared/routing/navigate.ts';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { ColumnMenu } from './column-menu.tsx';
import styles from './data-page.module.css';
import { DataSheet } from './data-sheet.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterDialog, Filters } from './filters.tsx';
import { OrderChoice } from './order-choice.tsx';
import type { DataRoute, DataTab } from './route.ts';
import { EntityTable, RelationTable } from './tables.tsx';
import { refine, turnTo } from './transitions.ts';
import { useShownPages } from './use-pages.ts';

const RowsOnMap = lazy(async () => ({ default: (await import('./rows-on-map.tsx')).RowsOnMap }));

const TABS = ['entities', 'relations'] as const satisfies readonly DataTab[];

interface DataPageProps {
  readonly route: DataRoute;
}

/** All entities and relations as tables: to sort, to filter, to download. */
export function DataPage({ route }: DataPageProps): ReactNode {
  const words = useWords();
  return (
    <DocumentPage
      title={words('page.data')}
      aside={<TotalCount route={route} />}
      toldOf={[]}
      sheet={<DataSheet route={route} />}
      tools={
        <>
          <GraphLink route={route} />
          <ExportMenu route={route} />
        </>
      }
    >
      <div className={styles.data}>
        <aside className={styles.rail} aria-label={words('data.filters')}>
          <Filters route={route} />
        </aside>
        <div className={styles.main}>
          <div className={clsx('row wrap', styles.bar)}>
            <nav className={clsx('segmented', styles.tabs)} aria-label={words('data.tabs')}>
              {TABS.map((tab) => (
                <StateLink key={tab} to={turnTo(tab)} isCurrent={tab === route.tab}>
                  {words(`data.tab.${tab}`)}
                </StateLink>
              ))}
            </nav>
            {route.tab === 'entities' && (
              <ViewSwitch view={route.mapView} to={(mapView) => refine({ mapView })} />
            )}
            <Ticked route={route} />
            <FilterDialog route={route} />
            <OrderChoice route={route} />
            <ColumnMenu route={route} />
          </div>
          <FilterChips route={route} />
          {route.tab === 'entities' && route.industry !== null && <ScopeNote of={route.industry} />}
          <Rows route={route} />
        </div>
      </div>
    </DocumentPage>
  );
}

function Rows({ route }: DataPageProps): ReactNode {
  if (route.tab === 'relations') {
    return <RelationTable route={route} />;
  }
  return route.mapView.isMapShown ? (
    <div className={styles.map}>
      <RowsOnMap route={route} />
    </div>
  ) : (
    <EntityTable route={route} />
  );
}

function TotalCount({ route }: DataPageProps): ReactNode {
  const words = useWords();
  const { totalCount: count } = useShownPages(route);
  return count === null
    ? words('data.counting')
    : words(`data.count.${route.tab}`, { count, total: count.toLocaleString('en') });
}

const MOST_DRAWN = 100;

/** Draws the ticked rows, or all that were found, as a graph; explains what to do where they are too many for one. */
function GraphLink({ route }: DataPageProps): ReactNode {
  const words = useWords();
  const ids = drawnOf(route, useShownPages(route));
  if (ids === null || ids.length > MOST_DRAWN) {
    return <span className={clsx('aside', styles.tooMany)}>{words('data.toGraph.tooMany')}</span>;
  }
  return ids.length === 0 ? null : (
    <StateLink className="button button-primary" to={goToGraphOf(ids)}>
      {words('data.toGraph.some', { count: ids.length })}
    </StateLink>
  );
}

/** The entities to draw: those ticked or found, or the ends of the relations. null: not all of them have arrived. */
function drawnOf(
  { tab, ticked }: DataRoute,
  { rows, isComplete }: Pages<{ readonly id: string }>,
): readonly string[] | null {
  if (ticked.length === 0 && !isComplete) {
    return null;
  }
  const ids = ticked.length > 0 ? ticked : rows.map(({ id }) => id);
  return tab === 'entities' ? ids : [...new Set(ids.flatMap(relationEnds))];
}

function Ticked({ route: { ticked } }: DataPageProps): ReactNode {
  const words = useWords();
  return (
    <p className={clsx('aside', styles.ticked)} role="status">
      {ticked.length === 0 ? (
        <span className={styles.hint}>{words('data.hint')}</span>
      ) : (
        <>
          {words('data.ticked', { count: ticked.length })}{' '}
          <StateLink to={refine({ ticked: [] })}>{words('data.untick')}</StateLink>
        </>
      )}
    </p>
  );
}
