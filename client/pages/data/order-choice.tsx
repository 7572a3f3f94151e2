import type { ReactNode } from 'react';

import type { WordKey } from '#client/shared/words/words.ts';
import { refine } from './transitions.ts';
import { type DataOrder, type DataRoute, ORDERS, sortingIn } from './route.ts';
import { change } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import styles from './data-page.module.css';

const HEADERS = {
  place: 'data.column.locators',
  name: 'data.column.name',
  relations: 'data.column.relations',
  type: 'data.column.relation',
  from: 'data.column.from',
  to: 'data.column.to',
} as const satisfies Readonly<Record<DataOrder, WordKey>>;

/** Chooses the order where there is no room for the headers that do so elsewhere. */
export function OrderChoice({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const sorting = sortingIn(route);
  const { by } = sorting;
  const options = ORDERS[route.tab].flatMap((order) => [
    { order, isDescending: false, text: words(HEADERS[order]) },
    {
      order,
      isDescending: true,
      text: words('data.order.down', { column: words(HEADERS[order]) }),
    },
  ]);
  const chosen = options.findIndex(
    ({ order, isDescending }) => order === by && isDescending === sorting.isDescending,
  );
  return (
    <label className={styles.order}>
      <span className="visually-hidden">{words('data.order')}</span>
      <select
        value={chosen}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          if (option !== undefined) {
            change(refine({ sorting: { by: option.order, isDescending: option.isDescending } }));
          }
        }}
      >
        {options.map(({ text }, index) => (
          <option key={text} value={index}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
