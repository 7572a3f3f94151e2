import type { EntityType } from '#client/shared/api/fragments.ts';
import { characterX, SHAPE_PATHS, SIGNS } from '#client/shared/theme/families.ts';
import { sansFont, ICON_SIZE } from '#client/canvas/drawing/measure-label.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';

/** The character of a type's sign alone, to stand on a mark of its shape and hue. */
export function characterImage(type: EntityType, palette: Palette): string {
  const { family, shape, isOutline, character } = SIGNS[type];
  const ink = isOutline ? palette.hue[family] : palette.onSign;
  return asImage(
    `<text x="${String(characterX(shape))}" y="14" text-anchor="middle" fill="${ink}" font-family="${font()}" font-size="11" font-weight="700">${character}</text>`,
  );
}

/** A type's sign as an image for the canvas, from the same registry as the page's signs. Inverted: on a ground of its hue. */
export function iconImage(type: EntityType, palette: Palette, isInverted: boolean): string {
  const { family, shape, isOutline, character } = SIGNS[type];
  const hue = palette.hue[family];
  const ground = isInverted || isOutline ? palette.surface : hue;
  const ink = isInverted || isOutline ? hue : palette.onSign;
  return asImage(
    `<path d="${SHAPE_PATHS[shape]}" fill="${ground}" stroke="${hue}" stroke-width="${isOutline ? '1.4' : '0'}"/>`,
    `<text x="${String(characterX(shape))}" y="14" text-anchor="middle" fill="${ink}" font-family="${font()}" font-size="11" font-weight="700">${character}</text>`,
  );
}

function asImage(...parts: readonly string[]): string {
  // Drawn at three times its size, so that it stays sharp when the reader comes closer.
  const size = String(ICON_SIZE * 3);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 22 22" width="${size}" height="${size}">${parts.join('')}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

function font(): string {
  return sansFont().replaceAll('"', "'");
}
