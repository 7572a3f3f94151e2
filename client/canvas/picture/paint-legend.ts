import { ICON_GAP, ICON_SIZE } from '#client/canvas/drawing/measure-label.ts';
import { DASHES } from '#client/canvas/drawing/line-path.ts';
import { paintIcon } from './paint-icon.ts';
import { type Band, fontOf, type PictureStyle, type PictureWords } from './style.ts';
import { element, escapeXml } from './svg-parts.ts';

const SIZE = 12;
const ROW = 28;
const BETWEEN = 22;
const LINE = 34;

interface Item {
  readonly word: string;
  readonly room: number;
  readonly mark: (x: number, y: number) => string;
}

/** What the lines and signs mean, in rows that are no wider than the picture. */
export function paintLegend(words: PictureWords, width: number, style: PictureStyle): Band {
  const { palette, sans, measure } = style;
  const items: readonly Item[] = [
    { word: words.stated, room: LINE, mark: (x, y) => line(x, y, { stroke: palette.stated }) },
    {
      word: words.derived,
      room: LINE,
      mark: (x, y) => line(x, y, { stroke: palette.derivedLine, 'stroke-dasharray': DASHES }),
    },
    ...intendedItem(words, style),
    ...words.types.map(({ type, word }) => {
      return {
        word,
        room: ICON_SIZE,
        mark: (x: number, y: number) => paintIcon(type, { x, y }, style),
      };
    }),
  ];
  let x = 0;
  let y = ROW / 2;
  const svg = items.map(({ word, room, mark }) => {
    const length = room + ICON_GAP + measure(word, fontOf(400, SIZE, sans));
    if (x > 0 && x + length > width) {
      x = 0;
      y += ROW;
    }
    const look = { fill: palette.ink2, 'font-family': sans, 'font-size': SIZE };
    const said = { x: x + room + ICON_GAP, y: y + SIZE * 0.36, ...look };
    const painted = mark(x, y) + element('text', said, escapeXml(word));
    x += length + BETWEEN;
    return painted;
  });
  return { svg: svg.join('\n'), height: y + ROW / 2 };
}

function intendedItem({ intended }: PictureWords, { palette }: PictureStyle): readonly Item[] {
  return intended === null
    ? []
    : [{ word: intended, room: LINE, mark: (x, y) => hollowArrow(x, y, palette.ink2) }];
}

function hollowArrow(x: number, y: number, stroke: string): string {
  const neck = LINE - 11;
  return element('path', {
    d: `M${String(x)} ${String(y)}h${String(neck)}m0 -5l11 5l-11 5z`,
    fill: 'none',
    stroke,
    'stroke-width': 1.6,
    'stroke-linejoin': 'round',
  });
}

function line(x: number, y: number, look: Readonly<Record<string, string>>): string {
  return element('path', {
    d: `M${String(x)} ${String(y)}h${String(LINE)}`,
    'stroke-width': 2.2,
    ...look,
  });
}
