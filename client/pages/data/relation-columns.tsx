import { nameOfRule } from '#client/explorer/relation-panel/name-of-rule.ts';
import type { RelationRow } from './relation-rows-query.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { BasisMark, IntendedMark } from '#client/shared/ui/basis-mark.tsx';
import { type Column, LocatorsCell, nameCell } from './column.tsx';
import styles from './row-table.module.css';

/** The columns of the table of relations. */
export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  {
    id: 'from',
    header: 'data.column.from',
    width: 'minmax(160px, 2fr)',
    order: 'from',
    cell: ({ from }) => nameCell(from),
  },
  {
    id: 'verb',
    header: 'data.column.relation',
    width: 'minmax(116px, 0.6fr)',
    order: 'type',
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
    header: 'data.column.to',
    width: 'minmax(160px, 2fr)',
    order: 'to',
    cell: ({ to }) => nameCell(to),
  },
  {
    id: 'basis',
    header: 'data.column.basis',
    width: 'minmax(124px, 0.8fr)',
    cell: ({ basis, intended }, words) => (
      <BasisMark basis={basis} isIntended={intended}>
        {words(`basis.${basis}`)}
      </BasisMark>
    ),
  },
  {
    id: 'intended',
    header: 'data.column.intended',
    width: 'minmax(140px, 0.8fr)',
    isExtra: true,
    cell: ({ intended, intendedWord }) => (
      <IntendedMark isIntended={intended} word={intendedWord} />
    ),
  },
  {
    id: 'places',
    header: 'data.column.locators',
    width: 'minmax(140px, 1.1fr)',
    order: 'place',
    cell: ({ mentions }) => <LocatorsCell mentions={mentions} />,
  },
  {
    id: 'rule',
    header: 'data.column.rule',
    width: 'minmax(130px, 0.9fr)',
    cell: ({ rule }, words) => (
      <span className={styles.dataDerived}>{rule && nameOfRule(rule.name, words)}</span>
    ),
  },
  {
    id: 'fromType',
    header: 'data.column.fromType',
    width: 'minmax(96px, 0.6fr)',
    isExtra: true,
    cell: ({ from }, words) => words(`type.${from.type}`),
  },
  {
    id: 'toType',
    header: 'data.column.toType',
    width: 'minmax(96px, 0.6fr)',
    isExtra: true,
    cell: ({ to }, words) => words(`type.${to.type}`),
  },
  {
    id: 'id',
    header: 'data.column.id',
    width: 'minmax(280px, 2fr)',
    isExtra: true,
    cell: ({ id }) => <code>{id}</code>,
  },
];
