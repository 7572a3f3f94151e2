/** How wide a text is in ems, near enough to break its lines: Chinese is set in squares, letters take about half of one. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3ffff}“”—…·]/u.test(character)) {
    return 1;
  }
  return /[A-ZMWmw0-9@%&]/.test(character) ? 0.68 : 0.56;
}

/** What a line is not broken in: a word of letters or figures; Chinese may be broken between any two characters. */
const UNBROKEN = /[\p{Script=Latin}\p{Nd}.,:'’/-]+|\s+|./gsu;

/** A text in lines of so many ems; the last ends in … where there is more than so many lines hold. */
export function wrapText(text: string, ems: number, most: number): string[] {
  const lines = [''];
  for (const piece of text.match(UNBROKEN) ?? []) {
    for (const part of widthOf(piece) > ems ? Array.from(piece) : [piece]) {
      const line = lines.at(-1) ?? '';
      if (widthOf(line + part.trimEnd()) <= ems || line === '') {
        lines[lines.length - 1] = line + part;
      } else {
        lines.push(part.trimStart());
      }
    }
  }
  const shown = lines.slice(0, most).map((line) => line.trim());
  return lines.length <= most ? shown : [...shown.slice(0, -1), shorten(shown.at(-1) ?? '', ems)];
}

function shorten(line: string, ems: number): string {
  const characters = Array.from(line);
  while (characters.length > 0 && widthOf(characters.join('')) > ems - 1) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
