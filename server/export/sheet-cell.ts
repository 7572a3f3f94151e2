/** What a spreadsheet takes for the beginning of a formula, in either letter width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell of a sheet: one that would be taken for a formula begins with an apostrophe. Numbers need none. */
export function sheetText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
