import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import locatorStyles from '#client/shared/ui/locator.module.css';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { ErrorNotice } from '#client/shared/ui/error-notice.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import dataPageStyles from './data-page.module.css';
import { cityOf, ENTITY_COLUMNS, relationsOf, stageOf } from './entity-columns.tsx';
import type { EntityRow } from './entity-rows-query.ts';
import { RELATION_COLUMNS } from './relation-columns.tsx';
import type { RelationRow } from './relation-rows-query.ts';
import type { DataRoute } from './route.ts';
import { RowTable, type RowTableProps } from './row-table.tsx';
import styles from './row-table.module.css';
import { clearConditions } from './transitions.ts';
import type { Pages } from '#client/shared/queries/use-pages.ts';
import { useEntityPages, useReach, useRelationPages } from './use-pages.ts';

/** The table of entities. */
export function EntityTable({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <PagedTable
      pages={useEntityPages(route)}
      route={route}
      columns={ENTITY_COLUMNS}
      nameOf={(row) => readName(row, words)}
      compact={(row) => <CompactEntity row={row} />}
    />
  );
}

/** The table of relations. */
export function RelationTable({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  return (
    <PagedTable
      pages={useRelationPages(route)}
      route={route}
      columns={RELATION_COLUMNS}
      nameOf={(row) =>
        [readName(row.from, words), readVerb(row, words), readName(row.to, words)].join(' ')
      }
      compact={(row) => <CompactRelation row={row} />}
    />
  );
}

type PagedTableProps<Row> = Pick<RowTableProps<Row>, 'route' | 'columns' | 'nameOf' | 'compact'> & {
  readonly pages: Pages<Row>;
};

/** A table while its rows arrive, where they fail to, and where there are none. */
function PagedTable<Row extends { readonly id: string }>(props: PagedTableProps<Row>): ReactNode {
  const words = useWords();
  const { pages, ...table } = props;
  const { error, totalCount, rows } = pages;
  const { tab } = table.route;
  const [reach, setReach] = useState(0);
  useReach(pages, reach);
  if (totalCount === null) {
    return error === null ? (
      <div className={clsx('card stack gap-4', dataPageStyles.rowsWaiting)}>
        <Skeleton label={words('page.loading')} lines={12} />
      </div>
    ) : (
      <ErrorNotice error={error} />
    );
  }
  if (totalCount === 0) {
    return (
      <div className={clsx('card stack gap-4', dataPageStyles.rowsEmpty)}>
        <p>{words('data.empty', { what: words(`data.tab.${tab}`).toLowerCase() })}</p>
        <StateLink className="button" to={clearConditions()}>
          {words('data.filters.clear')}
        </StateLink>
      </div>
    );
  }
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      <RowTable
        {...table}
        label={words(`data.table.${tab}`)}
        rows={rows}
        totalCount={totalCount}
        onReach={setReach}
      />
    </>
  );
}

function CompactEntity({ row }: { readonly row: EntityRow }): ReactNode {
  const words = useWords();
  const count = relationsOf(row);
  const city = cityOf(row);
  const cityName = city === null ? null : readName(city, words);
  const facts = [words(`type.${row.type}`), cityName, stageOf(row, words)].filter(
    (fact) => fact !== null,
  );
  return (
    <>
      <span className={clsx('row', styles.narrowName)}>
        <Icon type={row.type} />
        <EntityName of={row} />
      </span>
      <span className={clsx('row gap-2 aside', styles.narrowFacts)}>
        <span>{facts.join(' · ')}</span>
        <FirstLocator row={row} />
        <span>{words('data.relations.short', { count, total: count.toLocaleString('en') })}</span>
      </span>
    </>
  );
}

function CompactRelation({ row }: { readonly row: RelationRow }): ReactNode {
  const words = useWords();
  return (
    <>
      <span className={clsx('row', styles.narrowName)}>
        <Icon type={row.from.type} />
        <EntityName of={row.from} />
      </span>
      <span className={clsx('row gap-2 aside', styles.narrowFacts)}>
        <BasisMark basis={row.basis} isIntended={row.intended}>
          {readVerb(row, words)}
        </BasisMark>
        <EntityName of={row.to} />
        <FirstLocator row={row} />
      </span>
    </>
  );
}

function FirstLocator({ row }: { readonly row: EntityRow | RelationRow }): ReactNode {
  const words = useWords();
  return (
    <span className={locatorStyles.locator} data-part="locator">
      {readLocator(row.mentions[0]?.at ?? '', words)}
    </span>
  );
}
