import type { ReactNode } from 'react';

import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import { columnName, type MatrixDepartment } from '#client/shared/queries/matrix.ts';
import { useWords } from '#client/shared/words/use-words.ts';

/** A department at the head of a narrow column. The link around it is called by all its names; here is room for the shortest. */
export function ColumnName({ of }: { readonly of: MatrixDepartment }): ReactNode {
  const named = columnName(of);
  const read = readName(named, useWords());
  return read === named.name ? (
    <span lang="zh-CN">{read}</span>
  ) : (
    <span title={named.name}>{read}</span>
  );
}

/** What the link at the head of a column is called: what it shows in the same order, then the plan's own name. */
export function columnLabel(department: MatrixDepartment, count: number, words: Words): string {
  const read = readName(department, words);
  const told = words('responsibilities.column', { department: read, count });
  return read === department.name ? told : `${told} ${department.name}`;
}
