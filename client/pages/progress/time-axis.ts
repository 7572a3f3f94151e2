import type { Dates } from './read-progress.ts';

/** A stretch of an axis, in hundredths of its length from its beginning. */
export interface Stretch {
  readonly begin: number;
  readonly length: number;
}

/** Months from the first of a year to the last of another, with what stands for each year. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  readonly years: readonly { readonly year: number; readonly begin: number }[];
}

const MONTHS = 12;
/** More years than this are not written one by one. */
const MOST_YEARS = 8;

/** An axis on which all of these and a day have their place. */
export function axisOf(all: readonly Dates[], day: string): TimeAxis {
  const months = all.flatMap(({ starts, ends }) => [
    ...(starts === null ? [] : [beginOf(starts)]),
    ...(ends === null ? [] : [endOf(ends)]),
  ]);
  const told = [...months, beginOf(day)];
  const firstYear = Math.floor(Math.min(...told) / MONTHS);
  const lastYear = Math.ceil(Math.max(...told, beginOf(day) + 1) / MONTHS);
  const [first, last] = [firstYear * MONTHS, lastYear * MONTHS];
  const step = Math.ceil((lastYear - firstYear) / MOST_YEARS);
  const years: { readonly year: number; readonly begin: number }[] = [];
  for (let year = firstYear; year < lastYear; year += step) {
    years.push({ year, begin: ((year * MONTHS - first) / (last - first)) * 100 });
  }
  return { first, last, years };
}

/** Where something goes on; of what tells one end alone, that month; null where it tells neither. */
export function stretchOf({ starts, ends }: Dates, axis: TimeAxis): Stretch | null {
  const begin = starts === null ? null : beginOf(starts);
  const end = ends === null ? null : endOf(ends);
  const from = begin ?? (end === null ? null : end - 1);
  if (from === null) {
    return null;
  }
  const to = Math.max(end ?? from + 1, from + 1);
  return { begin: placeOf(from, axis), length: placeOf(to, axis) - placeOf(from, axis) };
}

/** Where a day stands. */
export function placeOfDay(day: string, axis: TimeAxis): number {
  const [, , dayOfMonth = 1] = day.split('-').map(Number);
  return placeOf(beginOf(day) + (dayOfMonth - 1) / 31, axis);
}

function placeOf(month: number, { first, last }: TimeAxis): number {
  return ((month - first) / (last - first)) * 100;
}

/** The month that a date begins in: of a year, its January. */
function beginOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * MONTHS + month - 1;
}

/** The month after the one that a date ends in: of a year, the next January. */
function endOf(date: string): number {
  const [year = 0, month = MONTHS] = date.split('-').map(Number);
  return year * MONTHS + month;
}
