/** What a column of a list of projects may tell. */
export type ColumnField =
  | 'NAME'
  | 'STAGE'
  | 'PROGRESS'
  | 'PERCENT'
  | 'PERIOD'
  | 'STARTS'
  | 'ENDS'
  | 'TOTAL'
  | 'THIS_YEAR'
  | 'DONE'
  | 'OBSTACLES'
  | 'NOTE'
  | 'NATURE'
  | 'SCALE'
  | 'DEPARTMENT'
  | 'PLACE';

/** How bureaus head such columns; the first that fits, so that what is more particular stands before. */
const HEADINGS: readonly (readonly [ColumnField, RegExp])[] = [
  ['DONE', /(?:累计|已|实际)?完成.*(?:投资|额)|(?:投资|资金).*完成|到位资金/u],
  ['THIS_YEAR', /(?:年度|当年|本年|今年|\d{4}年).*投资/u],
  ['TOTAL', /总投资|投资总额|投资规模|计划投资|估算投资|投资额/u],
  ['PERCENT', /(?:完成|形象|投资)(?:率|比例|百分比)|(?:百分|%).*|进度.*%/u],
  ['STARTS', /开工(?:时间|日期|年)|开始(?:时间|日期)|起始/u],
  ['ENDS', /(?:竣工|完工|建成|投产|完成|截止)(?:时间|日期|年限|年份)|结束(?:时间|日期)/u],
  ['PERIOD', /建设(?:年限|起止|周期|工期|时间)|起止(?:年限|时间|年月)|工期/u],
  ['STAGE', /(?:项目|建设|当前|目前)?(?:阶段|状态)/u],
  ['OBSTACLES', /存在.*(?:问题|困难)|(?:问题|困难)|需.*(?:协调|解决)/u],
  ['PROGRESS', /进展|形象进度|进度|推进情况|工作情况/u],
  ['NATURE', /(?:建设|项目)?性质/u],
  ['SCALE', /建设(?:规模|内容)|主要(?:建设)?内容|规模.*内容/u],
  ['DEPARTMENT', /(?:责任|牵头|主管|行业|实施|配合|填报)(?:单位|部门)|业主|建设单位|项目法人/u],
  ['PLACE', /(?:建设|项目|所在)?(?:地点|地址|所在地|县区|县（市|区域|地市|属地)/u],
  ['NAME', /(?:项目|工程|建设项目)?名称|^项目$|^工程$/u],
  ['NOTE', /备注|说明/u],
];

export interface Column {
  /** From 0. */
  readonly index: number;
  readonly heading: string;
  /** null: it tells nothing that is recorded. */
  readonly field: ColumnField | null;
  /** In what its money is counted: 1 for 万元, 10,000 for 亿元, 0.0001 for 元. */
  readonly money: number;
}

export interface Heading {
  /** The row after the heading's last, from 0. */
  readonly begin: number;
  readonly columns: readonly Column[];
}

const DEEPEST = 15;

/**
 * The heading of a list and what its columns tell: the row with the most words that head such columns, with the row below where cells
 * were merged over it; null where no row names the works.
 */
export function findHeading(rows: readonly (readonly string[])[]): Heading | null {
  const [best] = rows
    .slice(0, DEEPEST)
    .flatMap((_row, index) => [headingAt(rows, index, 1), headingAt(rows, index, 2)])
    .filter(({ columns }) => columns.some(({ field }) => field === 'NAME'))
    .sort((a, b) => known(b) - known(a) || a.begin - b.begin);
  return best !== undefined && known(best) > 1 ? best : null;
}

const known = ({ columns }: Heading): number =>
  columns.filter(({ field }) => field !== null).length;

function headingAt(rows: readonly (readonly string[])[], index: number, depth: 1 | 2): Heading {
  const head = (rows[index] ?? []).map(flat);
  const below = depth === 1 ? [] : (rows[index + 1] ?? []).map(flat);
  const unit =
    rows
      .slice(0, index + depth)
      .flat()
      .map(flat)
      .find(isUnit) ?? '';
  const taken = new Set<ColumnField>();
  // A title stands alone in its row, and a work has figures.
  const isHeading =
    head.filter((cell) => cell !== '').length > 1 &&
    below.every((cell) => cell.length <= LONGEST_HEADING && !/^[\d.,%]+$/u.test(cell));
  const headings = isHeading ? joined(head, below) : [];
  return {
    begin: index + depth,
    columns: headings.map((heading, at) => ({
      index: at,
      heading,
      field: fieldOf(heading, taken),
      money: moneyUnit(heading) ?? moneyUnit(unit) ?? 1,
    })),
  };
}

const LONGEST_HEADING = 20;
const isUnit = (cell: string): boolean => /单位[:：]/u.test(cell);

/** A cell that is merged over several stands in the first alone; what is below the others belongs to it too. */
function joined(head: readonly string[], below: readonly string[]): string[] {
  let over = '';
  return Array.from({ length: Math.max(head.length, below.length) }, (_none, at) => {
    const [upper = '', lower = ''] = [head[at], below[at]];
    over = upper === '' && lower !== '' ? over : upper;
    return [over, lower].filter((part) => part !== '').join(' ');
  });
}

/** Without spaces, and letters and digits of one width. */
export const flat = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '');

/** What a heading says, each field once: of two that could be it, the first. */
function fieldOf(heading: string, taken: Set<ColumnField>): ColumnField | null {
  const [field] = HEADINGS.find(([one, words]) => !taken.has(one) && words.test(heading)) ?? [];
  if (field === undefined) {
    return null;
  }
  taken.add(field);
  return field;
}

function moneyUnit(text: string): number | undefined {
  const [unit] = /亿元|万元|元/u.exec(flat(text)) ?? [];
  return unit === undefined ? undefined : UNITS[unit];
}

/** In 万元. */
export const UNITS: Readonly<Record<string, number>> = {
  亿元: 10_000,
  亿: 10_000,
  万元: 1,
  万: 1,
  元: 0.0001,
};
