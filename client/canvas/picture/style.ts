import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';

/** With what a picture is drawn. */
export interface PictureStyle {
  readonly palette: Palette;
  /** Families of fonts, as CSS lists them. */
  readonly sans: string;
  readonly song: string;
  /** How wide a text is in a font, such as `500 12px sans-serif`. */
  readonly measure: (text: string, font: string) => number;
}

/** A font as measuring wants it. */
export function fontOf(weight: number, size: number, families: string): string {
  return `${String(weight)} ${String(size)}px ${families}`;
}

/** What a picture says beside the drawing, in the reader's language. */
export interface PictureWords {
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  /** What the drawing answers; null where it answers nothing. */
  readonly sentence: string | null;
  /** What is drawn, in figures. */
  readonly aside: string;
  readonly stated: string;
  readonly derived: string;
  /** null where nothing drawn is only wished. */
  readonly intended: string | null;
  readonly types: readonly { readonly type: EntityType; readonly word: string }[];
  /** Whence it is: the plan, the day, the address. */
  readonly source: readonly string[];
}

/** A part of a picture of which it is known how high it is. */
export interface Band {
  readonly svg: string;
  readonly height: number;
}

/** A drawing as a picture takes it. */
export interface PicturedDrawing extends Drawing {
  /** Marks with names beside them, where named boxes would not fit. */
  readonly isDots?: boolean;
  /** Lines that run straight, as they do where boxes stand in no columns. */
  readonly isStraight?: boolean;
}
