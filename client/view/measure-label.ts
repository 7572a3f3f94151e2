import type { EntityHint } from '../api/fragments.ts';
import type { Size } from './layouts/box.ts';

export const LABEL_FONT_SIZE = 13.5;
const BOX_HEIGHT = 34;
export const SIGN_SIZE = 20;
export const SIGN_INSET = 7;
/** Between the sign and the name. */
export const SIGN_GAP = 7;
const INSET_END = 11;
const LONGEST_NAME = 24;
const KEPT_AT_END = 9;

let context: CanvasRenderingContext2D | null = null;

/** The name as a box bears it: whole, or without its middle, for long names of one kind differ at the end. */
export function clipName(name: string): string {
  return name.length > LONGEST_NAME
    ? `${name.slice(0, LONGEST_NAME - KEPT_AT_END - 1)}…${name.slice(-KEPT_AT_END)}`
    : name;
}

/** How large the box of an entity is: as wide as its sign and name. */
export function measureEntity({ id, name }: EntityHint): Size {
  const signWidth = SIGN_INSET + SIGN_SIZE + SIGN_GAP;
  return { id, width: signWidth + widthOf(clipName(name)) + INSET_END, height: BOX_HEIGHT };
}

/** How large a box is that holds words alone. */
export function measureWords(id: string, words: string): Size {
  return { id, width: widthOf(words) + 2 * INSET_END, height: BOX_HEIGHT };
}

function widthOf(text: string): number {
  return measureText(text, `500 ${String(LABEL_FONT_SIZE)}px ${sansFont()}`);
}

/** How wide a text is in a font, such as `500 12px sans-serif`. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) {
    return text.length * LABEL_FONT_SIZE;
  }
  context.font = font;
  return Math.ceil(context.measureText(text).width);
}

/** The sans face of the tokens, as a canvas wants it. */
export function sansFont(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
}
