import { type ReactNode, useState } from 'react';

import type { RelationRow } from '../../api/relation-rows.ts';
import type { Words } from '../../locales/words.ts';
import { relationRowAnswers } from '../../state/answers/data-answers.ts';
import type { DataPlace } from '../../state/places/data-place.ts';
import { useWords } from '../../state/reader/use-words.ts';
import { BasisMark } from '../shared/basis-mark.tsx';
import { Sign } from '../shared/sign.tsx';
import { PagedTable } from './paged-table.tsx';
import { RELATION_COLUMNS } from './relation-columns.tsx';
import { usePages } from './use-pages.ts';

/** The table of relations. */
export function RelationTable({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  const [reach, setReach] = useState(0);
  const pages = usePages(relationRowAnswers, place, reach);
  return (
    <PagedTable
      pages={pages}
      place={place}
      label={words('data.table.relations')}
      empty={words('data.empty', { what: words('data.tab.relations').toLowerCase() })}
      columns={RELATION_COLUMNS}
      nameOf={(row) => saidOf(row, words)}
      brief={(row) => <Brief row={row} />}
      onReach={setReach}
    />
  );
}

/** A relation as a short sentence. */
function saidOf({ from, type, to }: RelationRow, words: Words): string {
  return `${from.name} ${words(`verb.OUT.${type}`)} ${to.name}`;
}

function Brief({ row }: { readonly row: RelationRow }): ReactNode {
  const words = useWords();
  return (
    <>
      <span className="row-brief-name">
        <Sign type={row.from.type} />
        <span lang="zh-CN">{row.from.name}</span>
      </span>
      <span className="row-brief-facts">
        <BasisMark basis={row.basis}>{words(`verb.OUT.${row.type}`)}</BasisMark>
        <span lang="zh-CN">{row.to.name}</span>
        <span className="locator">{row.mentions[0]?.at}</span>
      </span>
    </>
  );
}
