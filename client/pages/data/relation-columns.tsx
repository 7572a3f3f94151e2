import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { RelationRow } from './relation-rows-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import type { Column } from './column.ts';
import { PlacesCell } from './places-cell.tsx';
import styles from './row-table.module.css';

function end(entity: EntityHint): ReactNode {
  return (
    <span className={clsx('row', styles.dataName)}>
      <Icon type={entity.type} />
      <EntityName of={entity} />
    </span>
  );
}

/** The rule that concludes it, by its name in the reader's words; nothing where the plan states it. */
export function ruleOf({ rule }: RelationRow, words: Words): string | null {
  if (rule === null) {
    return null;
  }
  const key = `rule.${rule.name}`;
  return isWordKey(key) ? words(key) : rule.name;
}

/** The columns of the table of relations. */
export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  {
    id: 'from',
    head: 'data.column.from',
    width: 'minmax(160px, 2fr)',
    order: 'from',
    isUsual: true,
    cell: ({ from }) => end(from),
  },
  {
    id: 'verb',
    head: 'data.column.verb',
    width: 'minmax(116px, 0.6fr)',
    order: 'type',
    isUsual: true,
    cell: (row, words) => (
      <span className={row.basis === 'DERIVED' ? styles.dataDerived : undefined}>
        {readVerb(row, words)}
        {row.intendedWord !== null && (
          <span className={styles.dataIntended} lang="zh-CN">
            {row.intendedWord}
          </span>
        )}
      </span>
    ),
  },
  {
    id: 'to',
    head: 'data.column.to',
    width: 'minmax(160px, 2fr)',
    order: 'to',
    isUsual: true,
    cell: ({ to }) => end(to),
  },
  {
    id: 'basis',
    head: 'data.column.basis',
    width: 'minmax(124px, 0.8fr)',
    isUsual: true,
    cell: ({ basis, intended }, words) => (
      <BasisMark basis={basis} isIntended={intended}>
        {words(`basis.${basis}`)}
      </BasisMark>
    ),
  },
  {
    id: 'intended',
    head: 'data.column.intended',
    width: 'minmax(140px, 0.8fr)',
    isUsual: false,
    cell: ({ intended, intendedWord }) => (
      <IntendedMark isIntended={intended} word={intendedWord} />
    ),
  },
  {
    id: 'places',
    head: 'data.column.places',
    width: 'minmax(140px, 1.1fr)',
    order: 'place',
    isUsual: true,
    cell: ({ mentions }) => <PlacesCell places={mentions} />,
  },
  {
    id: 'rule',
    head: 'data.column.rule',
    width: 'minmax(130px, 0.9fr)',
    isUsual: true,
    cell: (row, words) => <span className={styles.dataDerived}>{ruleOf(row, words)}</span>,
  },
  {
    id: 'fromType',
    head: 'data.column.fromType',
    width: 'minmax(96px, 0.6fr)',
    isUsual: false,
    cell: ({ from }, words) => words(`type.${from.type}`),
  },
  {
    id: 'toType',
    head: 'data.column.toType',
    width: 'minmax(96px, 0.6fr)',
    isUsual: false,
    cell: ({ to }, words) => words(`type.${to.type}`),
  },
  {
    id: 'id',
    head: 'data.column.id',
    width: 'minmax(280px, 2fr)',
    isUsual: false,
    cell: ({ id }) => <code>{id}</code>,
  },
];
