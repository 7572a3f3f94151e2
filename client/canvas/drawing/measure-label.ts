import type { EntityHint } from '#client/shared/api/fragments.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';
import { linesOf } from './box-label.ts';
import type { Size } from '#client/canvas/layouts/box.ts';

export const LABEL_FONT_SIZE = 13.5;
/** From the foot of one line of a label to that of the next. */
export const LABEL_LINE = 16;
const BOX_HEIGHT = 34;
/** Above and below a label of two lines. */
const INSET_ABOVE = 5;
export const ICON_SIZE = 20;
export const ICON_INSET = 7;
/** Between the sign and the name. */
export const ICON_GAP = 7;
const INSET_END = 11;

let context: CanvasRenderingContext2D | null = null;

/** How large the box of an entity is: as wide as its sign and name, as high as its name has lines. */
export function measureEntity(entity: EntityHint, words: Words): Size {
  const lines = linesOf(readName(entity, words));
  const signWidth = ICON_INSET + ICON_SIZE + ICON_GAP;
  return {
    id: entity.id,
    width: signWidth + Math.max(...lines.map(widthOf)) + INSET_END,
    height: Math.max(BOX_HEIGHT, lines.length * LABEL_LINE + 2 * INSET_ABOVE),
  };
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
