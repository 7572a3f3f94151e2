import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import type { EntityHint } from '#client/shared/api/fragments.ts';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { Icon } from '#client/shared/ui/icon.tsx';
import { Locator } from '#client/shared/ui/locator.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import type { WordKey, Words } from '#client/shared/words/words.ts';
import type { DataOrder } from './route.ts';
import styles from './row-table.module.css';

/** A column of one of the tables. */
export interface Column<Row> {
  /** As the address names it. */
  readonly id: string;
  readonly header: WordKey;
  /** As CSS grid says it. */
  readonly width: string;
  /** What the server sorts by when its header is pressed; without it, the column does not sort. */
  readonly order?: DataOrder;
  /** Whether the first press sorts from most to fewest. */
  readonly isMostFirst?: boolean;
  /** Whether it is shown only where the reader chooses it. */
  readonly isExtra?: boolean;
  readonly isNumber?: boolean;
  readonly cell: (row: Row, words: Words) => ReactNode;
}

/** The columns to show, in the table's own order; a name that no column has is left out, and one column always stays. */
export function shownColumns<Some extends Pick<Column<never>, 'id' | 'isExtra'>>(
  columns: readonly Some[],
  chosen: readonly string[],
): readonly Some[] {
  const shown = columns.filter(({ id, isExtra = false }) =>
    chosen.length === 0 ? !isExtra : chosen.includes(id),
  );
  return shown.length === 0 ? columns.slice(0, 1) : shown;
}

/** A cell with an entity by its icon and name. */
export function nameCell(entity: EntityHint): ReactNode {
  return (
    <span className={clsx('row', styles.dataName)}>
      <Icon type={entity.type} />
      <EntityName of={entity} />
    </span>
  );
}

const MOST_LOCATORS = 2;

interface LocatorsCellProps {
  readonly mentions: readonly { readonly at: string }[];
}

/** A cell with the first locators, and how many more there are. */
export function LocatorsCell({ mentions }: LocatorsCellProps): ReactNode {
  const words = useWords();
  const more = mentions.length - MOST_LOCATORS;
  return (
    <span className={clsx('row wrap', styles.dataPlaces)}>
      {mentions.slice(0, MOST_LOCATORS).map(({ at }) => (
        <Locator key={at}>{at}</Locator>
      ))}
      {more > 0 && <span className="count">{words('data.locators.more', { count: more })}</span>}
    </span>
  );
}
