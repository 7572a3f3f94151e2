import { piecesOf, type Question } from './question.ts';

/** What a text that asks a question in English names in its first gap. */
export interface AskedInEnglish {
  readonly slot: string;
  readonly name: string;
  /** How many characters of the question's own words stand in the text. */
  readonly fits: number;
}

/** Reads “what does baosteel feed” as a question with its first gap filled; null where the text does not begin as it does. */
export function askedInEnglish(question: Question, typed: string): AskedInEnglish | null {
  const [head, slot, tail] = piecesOf(question, 'en');
  if (head?.kind !== 'words' || slot?.kind !== 'slot') {
    return null;
  }
  const before = `${plain(head.text)} `;
  const text = plain(typed);
  if (!text.startsWith(before)) {
    return null;
  }
  const after = tail?.kind === 'words' ? plain(tail.text) : '';
  const { name, fits } = cutAt(text.slice(before.length), after);
  return name.length < 3 ? null : { slot: slot.name, name, fits: before.length + fits };
}

function cutAt(text: string, after: string): { readonly name: string; readonly fits: number } {
  const end = after === '' ? -1 : text.indexOf(after);
  return end < 0 ? { name: text, fits: 0 } : { name: text.slice(0, end), fits: after.length };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[?,.\s]+/g, ' ')
    .trimEnd();
}
