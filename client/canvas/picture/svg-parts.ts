/** A text as XML may hold it; what XML cannot hold at all is left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML; its content is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? print(value) : escapeXml(value)}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A length as short as it can be told. */
export function print(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A text in lines that are no wider than `width`. Chinese may break anywhere, the rest at spaces and, in addresses, at their marks. */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\w.:~%-]+[\s/&,?=]?|./gsu) ?? []) {
    for (const part of measure(piece) > width ? Array.from(piece) : [piece]) {
      if (line !== '' && measure(line + part) > width && !/^[，。、；：）》”]/u.test(part)) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
