import type { ReactNode } from 'react';

import { PrintedRelations } from '#client/explorer/print-sheet/printed-relations.tsx';
import { PrintedTable } from '#client/explorer/print-sheet/printed-table.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import styles from '#client/explorer/print-sheet/print-sheet.module.css';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { EntityRow } from './entity-rows-query.ts';
import type { DataRoute } from './route.ts';
import { useEntityPages, useRelationPages, useShownPages } from './use-pages.ts';

/** The table on paper, with as many rows as have come; how many there are besides is said. */
export function DataSheet({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const { rows, totalCount } = useShownPages(route);
  return (
    <Sheet kind={words('page.data')}>
      <h1>{words(`data.table.${route.tab}`)}</h1>
      <p className={styles.aside}>
        {words('printSheet.rows', { shown: rows.length, total: totalCount ?? rows.length })}
      </p>
      {route.tab === 'entities' ? (
        <PrintedEntities route={route} />
      ) : (
        <RelationRows route={route} />
      )}
    </Sheet>
  );
}

function PrintedEntities({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const { rows } = useEntityPages(route);
  const heads = (['name', 'type', 'city', 'stage', 'places'] as const).map((head) =>
    words(`printSheet.entity.${head}`),
  );
  return (
    <PrintedTable
      heads={heads}
      widths={[44, 12, 14, 12, 18]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <EntityName key="name" of={row} />,
          words(`type.${row.type}`),
          cityOf(row, words),
          row.stage === null ? '' : readStage(row.stage, words),
          row.mentions.map(({ at }) => readLocator(at, words)).join(words('list.comma')),
        ],
      }))}
    />
  );
}

function cityOf(row: EntityRow, words: Words): string {
  return 'city' in row && row.city !== null ? readName(row.city, words) : '';
}

function RelationRows({ route }: { readonly route: DataRoute }): ReactNode {
  return <PrintedRelations relations={useRelationPages(route).rows} />;
}
