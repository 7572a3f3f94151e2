import type { InputErrorFact } from '#client/shared/api/input-error-fields.ts';

export const MONEY_KINDS = ['TOTAL', 'THIS_YEAR', 'DONE'] as const;
type MoneyKind = (typeof MONEY_KINDS)[number];

/** In how many 万元 each unit of money counts. */
const MONEY_UNITS = { 万元: 1, 亿元: 10_000 } as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** What a paper says of a work, as it is typed; the empty text is nothing said. */
export interface RecordTyped extends Readonly<Record<MoneyKind, string>> {
  readonly at: string;
  readonly stage: string;
  readonly percent: string;
  readonly starts: string;
  readonly ends: string;
  readonly unit: MoneyUnit;
  readonly obstacles: string;
  readonly note: string;
}

export const NOTHING_TYPED: RecordTyped = {
  at: '',
  stage: '',
  percent: '',
  starts: '',
  ends: '',
  TOTAL: '',
  THIS_YEAR: '',
  DONE: '',
  unit: '万元',
  obstacles: '',
  note: '',
};

const NUMBERS = ['percent', ...MONEY_KINDS] as const;

/** The fields in which a number is to stand and none does. */
export function badNumbers(typed: RecordTyped): readonly (typeof NUMBERS)[number][] {
  return NUMBERS.filter((field) => Number.isNaN(numberIn(typed[field])));
}

/** What is sent of it. */
export function inputOf(typed: RecordTyped) {
  const { at, stage, percent, starts, ends, obstacles, note } = typed;
  const amounts = kindsSaid(typed).map((kind) => ({
    kind,
    value: (numberIn(typed[kind]) ?? 0) * MONEY_UNITS[typed.unit],
    text: typed[kind].trim() + typed.unit,
  }));
  return {
    at,
    stage: saidOrNull(stage),
    percent: numberIn(percent),
    starts: saidOrNull(starts),
    ends: saidOrNull(ends),
    amounts: amounts.length === 0 ? null : amounts,
    obstacles: saidOrNull(obstacles),
    note: saidOrNull(note),
  };
}

/** What is wrong, each at the field of the form that it concerns: money is sent as a list, and typed by kind. */
export function atFields(
  errors: readonly InputErrorFact[],
  typed: RecordTyped,
): readonly InputErrorFact[] {
  return errors.map((error) => {
    const index = /^amounts\.(\d+)/.exec(error.field ?? '')?.[1];
    return index === undefined
      ? error
      : { ...error, field: kindsSaid(typed)[Number(index)] ?? null };
  });
}

function kindsSaid(typed: RecordTyped): readonly MoneyKind[] {
  return MONEY_KINDS.filter((kind) => typed[kind].trim() !== '');
}

function saidOrNull(text: string): string | null {
  const said = text.trim();
  return said === '' ? null : said;
}

/** null: nothing is typed; NaN: no number. Digits as Chinese keyboards give them, and thousands parted by commas, are numbers too. */
function numberIn(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[,%\s]/g, '');
  return digits === '' ? null : Number(digits);
}
