import type { ReactNode } from 'react';

import type { RelationFact } from '#client/shared/api/fragments.ts';
import { BasisMark } from '#client/shared/ui/basis-mark.tsx';
import { EntityName } from '#client/shared/ui/entity-name.tsx';
import { readLocator } from '#client/shared/words/read-locator.ts';
import { readVerb } from '#client/shared/words/read-verb.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { PrintedTable } from './printed-table.tsx';

/** Relations on paper, one a row: who, what, whom, on which basis and where the plan says so. */
export function PrintedRelations({
  relations,
}: {
  readonly relations: readonly RelationFact[];
}): ReactNode {
  const words = useWords();
  const heads = (['from', 'verb', 'to', 'basis', 'places'] as const).map((head) =>
    words(`printSheet.relation.${head}`),
  );
  return (
    <PrintedTable
      heads={heads}
      widths={[27, 12, 26, 16, 19]}
      rows={relations.map((relation) => ({
        key: relation.id,
        cells: [
          <EntityName key="from" of={relation.from} />,
          readVerb(relation, words),
          <EntityName key="to" of={relation.to} />,
          <BasisMark key="basis" basis={relation.basis} isIntended={relation.intended}>
            {words(`basis.${relation.basis}`)}
          </BasisMark>,
          relation.mentions.map(({ at }) => readLocator(at, words)).join(words('list.comma')),
        ],
      }))}
    />
  );
}
