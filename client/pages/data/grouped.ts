const GROUPED = new Intl.NumberFormat('en-US');

/** A number with its thousands parted, the same in both languages: 2,102. */
export function grouped(number: number): string {
  return GROUPED.format(number);
}
