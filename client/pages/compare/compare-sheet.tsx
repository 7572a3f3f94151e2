import type { ReactNode } from 'react';

import { PrintedTable } from '#client/explorer/print-sheet/printed-table.tsx';
import { Sheet } from '#client/explorer/print-sheet/print-sheet.tsx';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readName, readNames } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Comparison } from './compare-query.ts';

/** A comparison on paper: every kind of relation in three columns, with all that stands in each. */
export function CompareSheet({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const { left, right, rows } = comparison;
  const names = { left: readName(left, words), right: readName(right, words) };
  const listed = (found: readonly EntityHint[]): string =>
    found.length === 0 ? '—' : readNames(found, words);
  return (
    <Sheet kind={words('compare.title')}>
      <h1>{words('printSheet.pair', names)}</h1>
      <PrintedTable
        heads={[
          words('compare.only', { name: names.left }),
          words('compare.both'),
          words('compare.only', { name: names.right }),
        ]}
        widths={[1, 1, 1]}
        rows={rows.map(({ relation, direction, entityType, shared, onlyLeft, onlyRight }) => ({
          key: [relation, direction, entityType].join('.'),
          group: words('compare.kind', {
            verb: words(`verb.${direction === 'OUT' ? 'OUT' : 'IN'}.${relation}`),
            type: words(`type.${entityType}`),
          }),
          cells: [listed(onlyLeft), listed(shared), listed(onlyRight)],
        }))}
      />
    </Sheet>
  );
}
