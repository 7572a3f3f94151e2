import { SIGNS } from '#client/shared/theme/families.ts';
import type { EntityBox, MoreBox, Emphasis, WordedHead } from '#client/canvas/drawing/drawing.ts';
import { clipName, linesOf } from '#client/canvas/drawing/box-label.ts';
import {
  LABEL_FONT_SIZE,
  LABEL_LINE,
  ICON_GAP,
  ICON_INSET,
  ICON_SIZE,
} from '#client/canvas/drawing/measure-label.ts';
import { paintIcon } from './paint-icon.ts';
import type { PictureStyle } from './style.ts';
import { element, escapeXml } from './svg-parts.ts';

/** How far below its middle the foot of a text stands, as a share of its size. */
const FOOT = 0.36;

interface BoxInk {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly thickness: number;
}

/** A named box with its sign; its whole name is its title. */
export function paintBox(box: EntityBox, style: PictureStyle): string {
  const { entity, x, y, width, height, emphasis } = box;
  const { fill, stroke, thickness } = inkOf(box, style);
  const left = x - width / 2;
  const top = y - height / 2;
  const isEnd = emphasis === 'end';
  const frame = { x: left, y: top, width, height, rx: isEnd ? height / 2 : 7 };
  return element(
    'g',
    { class: `entity ${emphasis}`, 'data-id': entity.id },
    [
      element('title', {}, escapeXml(titleOf(box))),
      ...(emphasis === 'subject'
        ? [element('rect', { ...frame, fill: 'none', stroke: fill, 'stroke-width': 9 })]
        : []),
      element('rect', { ...frame, fill, stroke, 'stroke-width': thickness }),
      paintIcon(entity.type, { x: left + ICON_INSET, y }, style, isEnd),
      ...paintLines(box, style),
    ].join(''),
  );
}

function paintLines(box: EntityBox, style: PictureStyle): readonly string[] {
  const lines = linesOf(box.name);
  return lines.map((line, index) =>
    element(
      'text',
      {
        x: box.x - box.width / 2 + ICON_INSET + ICON_SIZE + ICON_GAP,
        y: box.y + (index - (lines.length - 1) / 2) * LABEL_LINE + LABEL_FONT_SIZE * FOOT,
        fill: inkOf(box, style).ink,
        'font-family': style.sans,
        'font-size': LABEL_FONT_SIZE,
        'font-weight': 500,
      },
      escapeXml(line),
    ),
  );
}

// The plan's own name goes with a translated one, so that what is passed on can be cited.
function titleOf({ name, entity }: EntityBox): string {
  return name === entity.name ? name : `${name} ${entity.name}`;
}

const DOT_NAME = 9;

/** A mark with its name below it, for where there are too many for boxes. */
export function paintDot(box: EntityBox, style: PictureStyle): string {
  const { entity, name, x, y, width } = box;
  const { palette, sans } = style;
  return element(
    'g',
    { class: 'entity', 'data-id': entity.id },
    [
      element('title', {}, escapeXml(titleOf(box))),
      element('circle', {
        cx: x,
        cy: y,
        r: width / 2,
        fill: palette.hue[SIGNS[entity.type].family],
      }),
      element(
        'text',
        {
          x,
          y: y + width / 2 + DOT_NAME,
          'text-anchor': 'middle',
          fill: palette.ink,
          stroke: palette.surface,
          'stroke-width': 2,
          'paint-order': 'stroke',
          'font-family': sans,
          'font-size': DOT_NAME,
        },
        escapeXml(clipName(name)),
      ),
    ].join(''),
  );
}

function inkOf({ entity, emphasis }: EntityBox, { palette }: PictureStyle): BoxInk {
  const { family } = SIGNS[entity.type];
  const hue = palette.hue[family];
  const plain = { fill: palette.surface, stroke: hue, ink: palette.ink, thickness: 1.2 };
  const inks: Readonly<Record<Emphasis, BoxInk>> = {
    plain,
    muted: { ...plain, stroke: palette.lineStrong, ink: palette.ink2, thickness: 1 },
    subject: { ...plain, fill: palette.soft[family], thickness: 1.6 },
    end: { ...plain, fill: hue, ink: palette.surface },
  };
  return inks[emphasis];
}

/** The words of what is not drawn. */
export function paintMore({ label, x, y }: MoreBox, { palette, sans }: PictureStyle): string {
  const look = { fill: palette.ink3, 'font-family': sans, 'font-size': 13 };
  return element(
    'text',
    { x, y: y + 13 * FOOT, 'text-anchor': 'middle', ...look },
    escapeXml(label),
  );
}

export const HEAD_SIZE = 12;

/** The words over a column. */
export function paintHead({ label, x, y, end }: WordedHead, style: PictureStyle): string {
  return element(
    'text',
    {
      x,
      y: y + HEAD_SIZE * FOOT,
      'text-anchor': end,
      fill: style.palette.ink3,
      'font-family': style.sans,
      'font-size': HEAD_SIZE,
      'font-weight': 600,
      'xml:space': 'preserve',
    },
    escapeXml(label),
  );
}
