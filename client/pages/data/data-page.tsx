import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { refine, turnTo } from './transitions.ts';
import type { DataRoute, DataTab } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { DocumentPage } from '#client/explorer/document-page/document-page.tsx';
import { ScopeNote } from '#client/shared/ui/scope-note.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { ColumnMenu } from './column-menu.tsx';
import styles from './data-page.module.css';
import { EntityTable } from './entity-table.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { Filters } from './filters.tsx';
import { OrderChoice } from './order-choice.tsx';
import { RelationTable } from './relation-table.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ToGraph } from './to-graph.tsx';
import { TotalCount } from './total-count.tsx';

const TABS = ['entities', 'relations'] as const satisfies readonly DataTab[];

/** All entities and relations as tables: to sort, to filter, to take away. */
export function DataPage({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <DocumentPage
      title={words('data.title')}
      aside={<TotalCount route={route} />}
      toldOf={[]}
      tools={
        <>
          <ToGraph route={route} />
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
            <Ticked route={route} />
            <FilterSheet route={route} />
            <OrderChoice route={route} />
            <ColumnMenu route={route} />
          </div>
          <FilterChips route={route} />
          {route.tab === 'entities' && route.industry !== null && <ScopeNote of={route.industry} />}
          {route.tab === 'entities' ? (
            <EntityTable route={route} />
          ) : (
            <RelationTable route={route} />
          )}
        </div>
      </div>
    </DocumentPage>
  );
}

function Ticked({ route: { ticked } }: { readonly route: DataRoute }): ReactNode {
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
