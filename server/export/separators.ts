/** Between the items of a list, and between the fields of a row: ASCII's own characters for this, which no name holds. */
export const ITEM_SEPARATOR = '\u001F';
export const FIELD_SEPARATOR = '\u001E';

/** A text that may stand between separators. */
export function withoutSeparators(text: string): string {
  return text.replaceAll(ITEM_SEPARATOR, '').replaceAll(FIELD_SEPARATOR, '');
}
