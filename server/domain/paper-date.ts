import { z } from 'zod';

/** Wherever the reader lives, it is tomorrow nowhere later. */
const DAY_MS = 86_400_000;

/** A date as papers bear it: a year, a month or a day. What tells no more than its year counts as said at the year's beginning. */
export const PaperDate = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
    error: '日期应写作 2025、2025-03 或 2025-03-14 · a date is 2025, 2025-03 or 2025-03-14',
    abort: true,
  })
  .refine(isOnCalendar, { error: '没有这一天 · there is no such day', abort: true });
export type PaperDate = z.infer<typeof PaperDate>;

/** A date that has come: nothing is recorded of what is still to be said. */
export const PastDate = PaperDate.refine(
  (date) => date <= dayOf(new Date(Date.now() + DAY_MS)),
  '日期还没有到 · this day is still to come',
);

function isOnCalendar(date: string): boolean {
  const [year, month, day] = partsOf(date);
  const found = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

function partsOf(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** The last day that a date may mean: of 2025-02, the 28th. Days in this form are in order as texts are. */
export function lastDayOf(date: PaperDate): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) {
    return date;
  }
  const after = month === undefined ? new Date(Date.UTC(Number(year) + 1, 0, 0)) : monthEnd(date);
  return dayOf(after);
}

/** The same of a moment that may be now, which has none. */
export function lastDayOrNull(moment: PaperDate | null): string | null {
  return moment === null ? null : lastDayOf(moment);
}

function monthEnd(date: PaperDate): Date {
  const [year, month] = partsOf(date);
  return new Date(Date.UTC(year, month, 0));
}

/** The day, in UTC. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Whether what bears this date had been said by a moment. */
export function isBy(date: PaperDate, moment: PaperDate): boolean {
  return date <= lastDayOf(moment);
}

/** How many whole months lie between two dates; less than none where the second comes first. */
export function monthsBetween(from: PaperDate, to: PaperDate): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
