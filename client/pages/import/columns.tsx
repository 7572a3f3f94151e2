import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { ChoiceField } from '#client/explorer/writing/field.tsx';
import { useWords } from '#client/shared/words/use-words.ts';
import { takeColumn } from './draft.ts';
import styles from './import-page.module.css';
import type { ImportField, TrialColumn } from './trial-query.ts';

/** What a column may tell, in the order in which lists have them; the last ones are only shown. */
const FIELDS = [
  'NAME',
  'STAGE',
  'PROGRESS',
  'PERCENT',
  'PERIOD',
  'STARTS',
  'ENDS',
  'TOTAL',
  'THIS_YEAR',
  'DONE',
  'OBSTACLES',
  'NOTE',
  'NATURE',
  'SCALE',
  'DEPARTMENT',
  'PLACE',
] as const satisfies readonly ImportField[];

/** Each column of the list, with what it is taken to tell; another meaning can be chosen. */
export function Columns({ columns }: { readonly columns: readonly TrialColumn[] }): ReactNode {
  const words = useWords();
  const options = [
    { value: '', text: words('import.field.none') },
    ...FIELDS.map((field) => ({ value: field, text: words(`import.field.${field}`) })),
  ];
  return (
    <ul className={styles.columns}>
      {columns.map(({ column, heading, field, samples }) => (
        <li key={column} className={clsx(field === null && styles.idle)}>
          <ChoiceField
            label={heading === '' ? words('import.column', { number: column + 1 }) : heading}
            isQuoted={heading !== ''}
            value={field ?? ''}
            options={options}
            onChange={(value) => {
              takeColumn(column, FIELDS.find((one) => one === value) ?? null);
            }}
          />
          <p className={styles.samples} lang="zh-CN">
            {samples.join('、')}
          </p>
        </li>
      ))}
    </ul>
  );
}
