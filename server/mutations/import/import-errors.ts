import { MOST_ROWS } from '#server/tables/read-table.ts';

import type { InputError } from '../input-error.ts';
import type { SettledRow } from './settle-rows.ts';

export const NO_TABLE: InputError = {
  field: 'table',
  code: 'UNKNOWN_TABLE',
  words: {
    zh: '没有收到表格，或上传已过一小时。请重新上传文件，或把表格粘贴到 text。',
    en: 'There is no table, or it was sent more than an hour ago. Send the file again, or give the table as text.',
  },
};

export const NO_HEADING: InputError = {
  field: 'table',
  code: 'NO_HEADING',
  words: {
    zh: `前 15 行里没有找到表头。表头须有“项目名称”一类的列，另有至少一列说明阶段、投资、年限或进展；一次最多 ${String(MOST_ROWS)} 行。`,
    en: `The first 15 rows have no heading. It needs a column with the names of the works (项目名称), and at least one that tells stage, money, time or progress; ${String(MOST_ROWS)} rows at most.`,
  },
};

export const NO_NAME: InputError = {
  field: 'columns',
  code: 'NO_HEADING',
  words: {
    zh: '没有哪一列是项目名称，请用 columns 指明。',
    en: 'No column is taken to have the names of the works. Say which by columns.',
  },
};

export function unsettled(open: number): InputError {
  return {
    field: 'rows',
    code: 'UNSETTLED',
    words: {
      zh: `还有 ${String(open)} 行没有对上图谱里的项目。请逐行指明（rows），或选择不导入这些行（leaveUnsettled）。`,
      en: `${String(open)} rows are not settled. Say whom they mean by rows, or leave them out by leaveUnsettled.`,
    },
  };
}

export function unknownEntity({ number, entity }: SettledRow): InputError {
  return {
    field: `rows.${String(number)}`,
    code: 'UNKNOWN_ENTITY',
    words: {
      zh: `第 ${String(number)} 行指明的“${entity ?? ''}”不在图谱里。`,
      en: `Row ${String(number)} is said to mean “${entity ?? ''}”, which the graph does not have.`,
    },
  };
}

export function sameEntity({ number, name }: SettledRow, other: SettledRow): InputError {
  return {
    field: `rows.${String(number)}`,
    code: 'SAME_ENTITY',
    words: {
      zh: `第 ${String(other.number)} 行“${other.name}”和第 ${String(number)} 行“${name}”对上了同一个项目，请改正其中一行，或不导入它。`,
      en: `Rows ${String(other.number)} (“${other.name}”) and ${String(number)} (“${name}”) mean the same work. Mend one of them, or leave it out.`,
    },
  };
}
