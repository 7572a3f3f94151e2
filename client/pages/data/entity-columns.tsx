import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import type { EntityRow } from './entity-rows-query.ts';
import type { Named } from '#client/shared/words/read-name.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';
import { Icon } from '#client/shared/ui/icon.tsx';
import type { Column } from './column.ts';
import { PlacesCell } from './places-cell.tsx';
import styles from './row-table.module.css';

function named(row: EntityRow): ReactNode {
  return (
    <span className={clsx('row', styles.dataName)}>
      <Icon type={row.type} />
      <EntityName of={row} />
    </span>
  );
}

/** How far the plan says it has come. */
export function stageOf(row: EntityRow, words: Words): string | null {
  return row.stage === null ? null : readStage(row.stage, words);
}

/** The city or county that it lies in, where the plan says so. */
export function cityOf(row: EntityRow): Named | null {
  return 'city' in row ? row.city : null;
}

function levelOf(row: EntityRow, words: Words): string | null {
  if (row.__typename !== 'City') {
    return null;
  }
  const key = `entity.level.${row.level}`;
  return isWordKey(key) ? words(key) : row.level;
}

function factsOf(row: EntityRow, words: Words): string | null {
  if (row.__typename === 'Project') {
    return row.amounts.map(({ what, text }) => `${what ?? ''}${text}`).join('；');
  }
  if (row.__typename === 'Line' && row.lengthKm !== null) {
    return words('entity.length.value', { length: row.lengthKm.toLocaleString('en-US') });
  }
  return row.__typename === 'Indicator' ? readFigure(row, words).text : null;
}

/** How many relations it has, being named in sections apart. */
export function relationsOf({ stated, derived }: EntityRow): number {
  return stated.totalCount + derived.totalCount;
}

/** The columns of the table of entities. */
export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  {
    id: 'name',
    head: 'data.column.name',
    width: 'minmax(200px, 2.4fr)',
    order: 'name',
    isUsual: true,
    cell: named,
  },
  {
    id: 'type',
    head: 'data.column.type',
    width: 'minmax(80px, 0.6fr)',
    isUsual: true,
    cell: ({ type }, words) => words(`type.${type}`),
  },
  {
    id: 'city',
    head: 'data.column.city',
    width: 'minmax(84px, 0.7fr)',
    isUsual: true,
    cell: (row) => {
      const city = cityOf(row);
      return city === null ? null : <EntityName of={city} />;
    },
  },
  {
    id: 'stage',
    head: 'data.column.stage',
    width: 'minmax(112px, 0.5fr)',
    isUsual: true,
    cell: stageOf,
  },
  {
    id: 'places',
    head: 'data.column.places',
    width: 'minmax(150px, 1.2fr)',
    order: 'place',
    isUsual: true,
    cell: ({ mentions }) => <PlacesCell places={mentions} />,
  },
  {
    id: 'relations',
    head: 'data.column.relations',
    width: '92px',
    order: 'relations',
    isMostFirst: true,
    isUsual: true,
    isNumber: true,
    cell: relationsOf,
  },
  {
    id: 'stated',
    head: 'data.column.stated',
    width: '72px',
    isUsual: false,
    isNumber: true,
    cell: ({ stated }) => stated.totalCount,
  },
  {
    id: 'derived',
    head: 'data.column.derived',
    width: '72px',
    isUsual: true,
    isNumber: true,
    cell: ({ derived }) => (
      <span className={derived.totalCount > 0 ? styles.dataDerived : 'count'}>
        {derived.totalCount}
      </span>
    ),
  },
  {
    id: 'aliases',
    head: 'data.column.aliases',
    width: 'minmax(160px, 1.4fr)',
    isUsual: false,
    cell: ({ aliases }) => <span lang="zh-CN">{aliases.join('；')}</span>,
  },
  {
    id: 'facts',
    head: 'data.column.facts',
    width: 'minmax(140px, 1fr)',
    isUsual: false,
    cell: factsOf,
  },
  {
    id: 'level',
    head: 'data.column.level',
    width: 'minmax(84px, 0.6fr)',
    isUsual: false,
    cell: levelOf,
  },
  {
    id: 'pinyin',
    head: 'data.column.pinyin',
    width: 'minmax(180px, 1.4fr)',
    isUsual: false,
    cell: ({ pinyin }) => pinyin,
  },
  {
    id: 'id',
    head: 'data.column.id',
    width: 'minmax(200px, 1.4fr)',
    isUsual: false,
    cell: ({ id }) => <code>{id}</code>,
  },
];
