/** Of a line, in points, at the size of the sheet's text. */
const LINE = 15;
const PADDING = 4;
/** The most that Excel takes. */
const HIGHEST = 409;
/** A Chinese sign takes twice the room of a Latin letter, in which the widths of columns are counted. */
const WIDE = /[\u2E80-\uFFEF]/u;

/** How high a row has to be to show all of its texts in columns of these widths: not every reader works it out. */
export function heightOf(
  cells: readonly (string | number | null)[],
  widths: readonly number[],
): number {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string' ? linesOf(cell, widths[index] ?? 1) : 1,
  );
  return Math.min(HIGHEST, Math.max(...lines) * LINE + PADDING);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(roomOf(line) / (width - 2))), 0);
}

function roomOf(line: string): number {
  return Array.from(line).reduce((room, sign) => room + (WIDE.test(sign) ? 2 : 1), 0);
}
