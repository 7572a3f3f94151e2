import { CHINESE_NUMERAL, FIGURES, readNumeral } from './ordinal-numeral.ts';

/** How a list or a run of headings is counted: 一、 or （一） or 1. */
export type Enumeration = 'plain' | 'bracketed' | 'arabic';

/** What a line of a published plan says of itself, by its form alone. Whether it is a heading there, its surroundings tell. */
export type PlanHeading =
  | {
      readonly kind: 'chapter' | 'section' | 'box';
      /** The preface is chapter 0. */
      readonly number: number;
      readonly title: string;
    }
  | { readonly kind: 'annex'; readonly title: string }
  | { readonly kind: 'note'; readonly text: string }
  | EnumeratedHeading;

export interface EnumeratedHeading {
  readonly kind: 'enumerated';
  readonly enumeration: Enumeration;
  readonly number: number;
  readonly title: string;
  /** The text on the same line: what follows the heading, or, of a heading that is a sentence of the text, all of it. */
  readonly text: string | null;
}

const NUMERAL = `${CHINESE_NUMERAL}|${FIGURES}`;

/** A heading is no sentence: what ends in a full stop is text that begins like one. */
const NUMBERED = [
  { kind: 'chapter', form: new RegExp(`^第(${NUMERAL})章\\s*([^。]*)$`) },
  { kind: 'section', form: new RegExp(`^第(${NUMERAL})节\\s*([^。]*)$`) },
  { kind: 'box', form: new RegExp(`^专栏\\s*(${NUMERAL})\\s*[:：]?\\s*([^。]+)$`) },
] as const;

const PREFACE = /^[前序引]\s*言$/;
const ANNEX = /^附\s*件(?:\s*[:：]\s*|\s+|$)([^。]*)$/;
const NOTE = /^(?:[¹²³\u2070-\u2079]+|[[［][0-9０-９]+[\]］])\s*(.+)$/;

const ENUMERATED: readonly { readonly enumeration: Enumeration; readonly form: RegExp }[] = [
  { enumeration: 'plain', form: new RegExp(`^(${CHINESE_NUMERAL})、\\s*(.+)$`) },
  { enumeration: 'bracketed', form: new RegExp(`^[(（](${CHINESE_NUMERAL})[)）]\\s*(.+)$`) },
  { enumeration: 'arabic', form: new RegExp(`^(${FIGURES})[.．、]\\s*(?![0-9０-９])(.+)$`) },
];

/** White space between two words of Chinese, and not beside the figures and letters that Chinese sets apart. */
const GAP = /(?<![a-z0-9\s])\s+(?![a-z0-9\s])/i;

/** Reads a line by the grammar of headings; null where it is text. */
export function readPlanHeading(line: string): PlanHeading | null {
  if (PREFACE.test(line)) {
    return { kind: 'chapter', number: 0, title: line.replace(/\s+/g, '') };
  }
  for (const { kind, form } of NUMBERED) {
    const [, numeral, title] = form.exec(line) ?? [];
    if (numeral !== undefined && title !== undefined) {
      return { kind, number: readNumeral(numeral), title };
    }
  }
  const annex = ANNEX.exec(line)?.[1];
  if (annex !== undefined) {
    return { kind: 'annex', title: annex };
  }
  const note = NOTE.exec(line)?.[1];
  return note === undefined ? readEnumerated(line) : { kind: 'note', text: note };
}

function readEnumerated(line: string): EnumeratedHeading | null {
  for (const { enumeration, form } of ENUMERATED) {
    const [, numeral, rest] = form.exec(line) ?? [];
    if (numeral !== undefined && rest !== undefined) {
      const number = readNumeral(numeral);
      return { kind: 'enumerated', enumeration, number, ...splitTitle(rest) };
    }
  }
  return null;
}

/** `机场 甲机场、乙机场。` is a heading and its text; `鉴江。长九里。` a text that its first sentence heads; `机场` a heading. */
function splitTitle(rest: string): { readonly title: string; readonly text: string | null } {
  const gap = GAP.exec(rest);
  if (gap !== null) {
    const title = rest.slice(0, gap.index);
    const text = rest.slice(gap.index + gap[0].length);
    if (/[。；]/.test(text) && !/[。；]/.test(title)) {
      return { title, text };
    }
  }
  const stop = rest.indexOf('。');
  if (stop === -1) {
    return { title: rest, text: null };
  }
  return { title: rest.slice(0, stop), text: stop === rest.length - 1 ? null : rest };
}
