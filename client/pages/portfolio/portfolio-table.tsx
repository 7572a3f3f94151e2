import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { SIGNS } from '#client/shared/theme/families.ts';
import { TableCells } from '#client/shared/ui/table-cells.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { COLUMNS } from './portfolio-cells.tsx';
import type { PortfolioEntryFact, PortfolioFact, PortfolioRowFact } from './portfolio-query.ts';
import styles from './portfolio-table.module.css';

/** The rows in one table, each cell with its evidence; below an organization, the works that it builds or runs. */
export function PortfolioTable({ portfolio }: { readonly portfolio: PortfolioFact }): ReactNode {
  const words = useWords();
  const { rows } = portfolio;
  // A column that no row fills says nothing but that.
  const told = rows.flatMap((row) => [row, ...row.works]);
  const columns = COLUMNS.filter(({ isOptional, isFilled }) => !isOptional || told.some(isFilled));
  return (
    <div className={clsx('card', styles.frame)}>
      <table className={styles.table} aria-label={words('portfolio.table')}>
        <thead>
          <tr>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {words(`portfolio.column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Entry key={row.entity.id} row={row} columns={columns} />
        ))}
      </table>
    </div>
  );
}

interface EntryProps {
  readonly row: PortfolioEntryFact;
  readonly columns: typeof COLUMNS;
}

function Entry({ row, columns }: EntryProps): ReactNode {
  return (
    <tbody className={SIGNS[row.entity.type].family}>
      <Row row={row} columns={columns} hasWorks={row.works.length > 0} />
      {row.works.map((work) => (
        <Row key={work.entity.id} row={work} columns={columns} isWork />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly row: PortfolioRowFact;
  readonly columns: typeof COLUMNS;
  /** Whether works of its own stand below it. */
  readonly hasWorks?: boolean;
  /** Whether it stands below the organization that runs it. */
  readonly isWork?: boolean;
}

function Row({ row, columns, hasWorks = false, isWork = false }: RowProps): ReactNode {
  const words = useWords();
  return (
    <tr className={clsx(hasWorks && styles.runner, isWork && styles.work)}>
      <TableCells
        row={row}
        columns={columns}
        labelOf={(id) => words(`portfolio.column.${id}`)}
        notSaid={words('portfolio.notSaid')}
      />
    </tr>
  );
}
