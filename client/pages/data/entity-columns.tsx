import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readFigure } from '#client/shared/words/read-figure.ts';
import { readStage } from '#client/shared/words/read-stage.ts';
import type { EntityRow } from './entity-rows-query.ts';
import type { Named } from '#client/shared/words/read-name.ts';
import { isWordKey, type Words } from '#client/shared/words/words.ts';
import { type Column, LocatorsCell, nameCell } from './column.tsx';
import styles from './row-table.module.css';

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
    header: 'data.column.name',
    width: 'minmax(200px, 2.4fr)',
    order: 'name',
    cell: nameCell,
  },
  {
    id: 'type',
    header: 'data.column.type',
    width: 'minmax(80px, 0.6fr)',
    cell: ({ type }, words) => words(`type.${type}`),
  },
  {
    id: 'city',
    header: 'data.column.city',
    width: 'minmax(84px, 0.7fr)',
    cell: (row) => {
      const city = cityOf(row);
      return city === null ? null : <EntityName of={city} />;
    },
  },
  {
    id: 'stage',
    header: 'data.column.stage',
    width: 'minmax(112px, 0.5fr)',
    cell: stageOf,
  },
  {
    id: 'places',
    header: 'data.column.locators',
    width: 'minmax(150px, 1.2fr)',
    order: 'place',
    cell: ({ mentions }) => <LocatorsCell mentions={mentions} />,
  },
  {
    id: 'relations',
    header: 'data.column.relations',
    width: '92px',
    order: 'relations',
    isMostFirst: true,
    isNumber: true,
    cell: relationsOf,
  },
  {
    id: 'stated',
    header: 'data.column.stated',
    width: '72px',
    isExtra: true,
    isNumber: true,
    cell: ({ stated }) => stated.totalCount,
  },
  {
    id: 'derived',
    header: 'data.column.derived',
    width: '72px',
    isNumber: true,
    cell: ({ derived }) => (
      <span className={derived.totalCount > 0 ? styles.dataDerived : 'count'}>
        {derived.totalCount}
      </span>
    ),
  },
  {
    id: 'aliases',
    header: 'data.column.aliases',
    width: 'minmax(160px, 1.4fr)',
    isExtra: true,
    cell: ({ aliases }) => <span lang="zh-CN">{aliases.join('；')}</span>,
  },
  {
    id: 'facts',
    header: 'data.column.facts',
    width: 'minmax(140px, 1fr)',
    isExtra: true,
    cell: factsOf,
  },
  {
    id: 'level',
    header: 'data.column.level',
    width: 'minmax(84px, 0.6fr)',
    isExtra: true,
    cell: levelOf,
  },
  {
    id: 'pinyin',
    header: 'data.column.pinyin',
    width: 'minmax(180px, 1.4fr)',
    isExtra: true,
    cell: ({ pinyin }) => pinyin,
  },
  {
    id: 'id',
    header: 'data.column.id',
    width: 'minmax(200px, 1.4fr)',
    isExtra: true,
    cell: ({ id }) => <code>{id}</code>,
  },
];
