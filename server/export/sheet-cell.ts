import { withoutForbidden } from './escape-xml.ts';

/** What a spreadsheet takes for the beginning of a formula, in either letter width, also where it follows white space. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A text as a cell of a sheet: one that would be taken for a formula begins with an apostrophe. Numbers need none. */
export function sheetText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A text as a cell of a workbook. One that every object of JavaScript has as the name of a property (constructor) bears a sign at its end
 * that nobody sees: write-excel-file keeps its texts by name in an object, and would write the property.
 */
export function workbookText(text: string): string {
  const allowed = withoutForbidden(text);
  return allowed in {} ? `${allowed}\u2060` : allowed;
}
