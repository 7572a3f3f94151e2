import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import { Menu, MenuItem, MenuTrigger, Popover, type Selection } from 'react-aria-components/Menu';
import { Button } from 'react-aria-components/Button';

import { refine } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { type Column, shownColumns } from './column.tsx';
import { ENTITY_COLUMNS } from './entity-columns.tsx';
import styles from './menu.module.css';
import { RELATION_COLUMNS } from './relation-columns.tsx';

/** Chooses the columns; the choice stands in the address. */
export function ColumnMenu({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const columns: readonly Omit<Column<never>, 'cell'>[] =
    route.tab === 'entities' ? ENTITY_COLUMNS : RELATION_COLUMNS;
  const choose = (chosen: Selection): void => {
    const ids = columns.filter(({ id }) => chosen === 'all' || chosen.has(id)).map(({ id }) => id);
    const isUsual = columns.every(({ id, isExtra = false }) => isExtra !== ids.includes(id));
    change(refine({ columns: isUsual ? [] : ids }));
  };
  return (
    <MenuTrigger>
      <Button className="button">{words('data.columns')}</Button>
      <Popover className={clsx('popover', styles.popover)} placement="bottom end">
        <Menu
          className="stack menu"
          aria-label={words('data.columns')}
          selectionMode="multiple"
          disallowEmptySelection
          shouldCloseOnSelect={false}
          selectedKeys={shownColumns(columns, route.columns).map(({ id }) => id)}
          onSelectionChange={choose}
        >
          {columns.map(({ id, header }) => (
            <MenuItem
              key={id}
              id={id}
              className={clsx('menu-item', styles.item)}
              textValue={words(header)}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.check} aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  {words(header)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
