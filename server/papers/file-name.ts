/** What no file system takes, and what ends a word. */
const UNFIT = /[\\/:*?"<>|\s\p{Cc}\p{Surrogate}]+/gu;
const MOST_NAMES = 4;
/** With the day and what it ends in it stays below the 255 bytes that file systems take, four bytes a sign at most. */
const LONGEST = 58;

/** What a file of a paper is called, as in 选园-锂电池-湛江港-2026-11-30; of many names the first, and how many there are. */
export function paperFileName(
  parts: { readonly kind: string; readonly names: readonly string[]; readonly day: string },
  and: (count: number) => string,
): string {
  const { kind, names, day } = parts;
  const told = names.slice(0, MOST_NAMES);
  const rest = names.length > told.length ? [and(names.length)] : [];
  const middle = [kind, ...told, ...rest].map((name) => fit(name)).filter((name) => name !== '');
  return `${Array.from(middle.join('-')).slice(0, LONGEST).join('')}-${day}`;
}

function fit(name: string): string {
  return name.replaceAll(UNFIT, '-').replaceAll(/^[-.]+|[-.]+$/g, '');
}

/** Today where the plan is, as in 2026-11-30: a paper that is made in the morning bears that morning's day. */
export function dayInChina(at: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(at);
}
