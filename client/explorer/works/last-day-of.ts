/** The last day that a date may mean, as in 2025-02-28 of 2025-02; empty for what stands on no calendar. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, day === undefined ? month : month - 1, day ?? 0));
  const isOnCalendar = month >= 1 && month <= 12 && last.getUTCMonth() === month - 1;
  return isOnCalendar ? last.toISOString().slice(0, 10) : '';
}
