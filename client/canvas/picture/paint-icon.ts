import type { EntityType } from '#client/shared/api/fragments.ts';
import { characterX, SHAPE_PATHS, SIGNS } from '#client/shared/theme/families.ts';
import type { Point } from '#client/canvas/layouts/box.ts';
import { ICON_SIZE } from '#client/canvas/drawing/measure-label.ts';
import type { PictureStyle } from './style.ts';
import { element, print } from './svg-parts.ts';

/** A type's sign with its left edge at a point, as the canvas and the page draw it. Inverted: on a ground of its hue. */
export function paintIcon(
  type: EntityType,
  at: Point,
  { palette, sans }: PictureStyle,
  isInverted = false,
): string {
  const { family, shape, isOutline, character } = SIGNS[type];
  const hue = palette.hue[family];
  const isLight = isInverted || isOutline;
  const scale = ICON_SIZE / 22;
  const x = at.x + scale;
  const y = at.y - ICON_SIZE / 2 + scale;
  return element(
    'g',
    { transform: `translate(${print(x)} ${print(y)}) scale(${String(scale)})` },
    element('path', {
      d: SHAPE_PATHS[shape],
      fill: isLight ? palette.surface : hue,
      stroke: hue,
      'stroke-width': isOutline ? 1.4 : 0,
    }) +
      element(
        'text',
        {
          x: characterX(shape),
          y: 14,
          'text-anchor': 'middle',
          fill: isLight ? hue : palette.onSign,
          'font-family': sans,
          'font-size': 11,
          'font-weight': 700,
        },
        character,
      ),
  );
}
