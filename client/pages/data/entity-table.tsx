import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityRow } from './entity-rows-query.ts';
import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import { cityOf, ENTITY_COLUMNS, relationsOf, stageOf } from './entity-columns.tsx';
import { grouped } from './grouped.ts';
import { PagedTable } from './paged-table.tsx';
import { useEntityPages, useReach } from './use-pages.ts';
import styles from './row-table.module.css';
import locatorStyles from '#client/shared/ui/locator.module.css';

/** The table of entities. */
export function EntityTable({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const [reach, setReach] = useState(0);
  const pages = useEntityPages(route);
  useReach(pages, reach);
  return (
    <PagedTable
      pages={pages}
      route={route}
      label={words('data.table.entities')}
      empty={words('data.empty', { what: words('data.tab.entities').toLowerCase() })}
      columns={ENTITY_COLUMNS}
      nameOf={(row) => readName(row, words)}
      brief={(row) => <Brief row={row} />}
      onReach={setReach}
    />
  );
}

function Brief({ row }: { readonly row: EntityRow }): ReactNode {
  const words = useWords();
  const count = relationsOf(row);
  const city = cityOf(row);
  const place = city === null ? null : readName(city, words);
  const facts = [words(`type.${row.type}`), place, stageOf(row, words)].filter(
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
        <span className={locatorStyles.locator} data-part="locator">
          {readLocator(row.mentions[0]?.at ?? '', words)}
        </span>
        <span>{words('data.relations.short', { count, total: grouped(count) })}</span>
      </span>
    </>
  );
}
