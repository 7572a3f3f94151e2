import { withoutForbidden } from '#server/export/escape-xml.ts';

/** What would end or change an address where it stands in a sentence or in a query; all other signs stay as people write them. */
const ESCAPED = /[\s"'<>()#&+%\p{Cc}]/gu;

/** A text of an address as people read it; a browser takes it as it stands. */
export function readable(text: string): string {
  return withoutForbidden(text).replaceAll(ESCAPED, encodeAll);
}

// encodeURIComponent leaves some of them as they are.
function encodeAll(sign: string): string {
  const escaped = encodeURIComponent(sign);
  return escaped === sign ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : escaped;
}
