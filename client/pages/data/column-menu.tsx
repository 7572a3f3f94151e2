import type { ReactNode } from 'react';
import { clsx } from 'clsx';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components';

import { refine } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { shownColumns } from './column.ts';
import { ENTITY_COLUMNS } from './entity-columns.tsx';
import styles from './menu.module.css';
import { RELATION_COLUMNS } from './relation-columns.tsx';

/** Chooses the columns; the choice stands in the address. */
export function ColumnMenu({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const columns =
    route.tab === 'entities' ? headsOf(ENTITY_COLUMNS, route) : headsOf(RELATION_COLUMNS, route);
  const choose = (chosen: Selection): void => {
    const ids = columns.filter(({ id }) => chosen === 'all' || chosen.has(id)).map(({ id }) => id);
    const isUsual = columns.every(({ id, isUsual: usual }) => usual === ids.includes(id));
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
          selectedKeys={columns.filter(({ isShown }) => isShown).map(({ id }) => id)}
          onSelectionChange={choose}
        >
          {columns.map(({ id, head }) => (
            <MenuItem
              key={id}
              id={id}
              className={clsx('menu-item', styles.item)}
              textValue={words(head)}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.check} aria-hidden="true">
                    {isSelected ? '✓' : ''}
                  </span>
                  {words(head)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function headsOf<Row>(
  columns: Parameters<typeof shownColumns<Row>>[0],
  { columns: chosen }: DataRoute,
) {
  const shown = new Set(shownColumns(columns, chosen).map(({ id }) => id));
  return columns.map(({ id, head, isUsual }) => ({ id, head, isUsual, isShown: shown.has(id) }));
}
