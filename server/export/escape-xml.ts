/**
 * What XML 1.0 cannot hold, however it is written: most control characters, the two non-characters that end the first
 * plane, and halves of a surrogate pair. The pattern names them, which is what the rule warns of.
 */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that no XML document may hold. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** What ends a text, an attribute or a line; a reader takes all of these back as they were written. */
const MEANING = /[&<>"\t\n\r\u0085\u2028]/g;

/** A text as it may stand in an element or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replaceAll(
    MEANING,
    (character) => `&#${String(character.charCodeAt(0))};`,
  );
}
