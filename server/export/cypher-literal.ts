/**
 * A text as a literal of Cypher, on one line. Backslashes first: what they escape afterwards is ours. Control characters
 * and line breaks go as \u.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, unicodeEscape);
  return `'${escaped}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
