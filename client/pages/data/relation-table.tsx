import { type ReactNode, useState } from 'react';
import { clsx } from 'clsx';

import { readLocator } from '#client/shared/words/read-locator.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { RelationRow } from './relation-rows-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { PagedTable } from './paged-table.tsx';
import { RELATION_COLUMNS } from './relation-columns.tsx';
import { useReach, useRelationPages } from './use-pages.ts';
import styles from './row-table.module.css';
import locatorStyles from '#client/shared/ui/locator.module.css';

/** The table of relations. */
export function RelationTable({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const [reach, setReach] = useState(0);
  const pages = useRelationPages(route);
  useReach(pages, reach);
  return (
    <PagedTable
      pages={pages}
      route={route}
      label={words('data.table.relations')}
      empty={words('data.empty', { what: words('data.tab.relations').toLowerCase() })}
      columns={RELATION_COLUMNS}
      nameOf={(row) => saidOf(row, words)}
      brief={(row) => <Brief row={row} />}
      onReach={setReach}
    />
  );
}

/** A relation as a short sentence. */
function saidOf(row: RelationRow, words: Words): string {
  return [readName(row.from, words), readVerb(row, words), readName(row.to, words)].join(' ');
}

function Brief({ row }: { readonly row: RelationRow }): ReactNode {
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
        <span className={locatorStyles.locator} data-part="locator">
          {readLocator(row.mentions[0]?.at ?? '', words)}
        </span>
      </span>
    </>
  );
}
