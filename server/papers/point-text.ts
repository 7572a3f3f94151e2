import type { PaperPoint } from './paper.ts';
import type { PaperWords } from './words.ts';

/** So many places stand behind a sentence; how many there are is told. */
const MOST_PLACES = 4;

/** A short point on one line: what is said, and where. */
export function shortText({ text, places }: PaperPoint): string {
  return [text, ...places].filter((one) => one !== '').join(' ');
}

/** A sentence with what makes it less than sure and where the plan says so, behind it. */
export function pointText({ text, reserve, places }: PaperPoint, words: PaperWords): string {
  const told = places.slice(0, MOST_PLACES).join(words.comma);
  const whole = places.length > MOST_PLACES ? words.ofPlaces(told, places.length) : told;
  const behind = [reserve ?? '', whole].filter((one) => one !== '').join(words.aside);
  const hasEnd = /[.。]$/.test(text);
  const sentence = hasEnd ? text.slice(0, -1) : text;
  return `${sentence}${behind === '' ? '' : words.at(behind)}${words.stop}`;
}
