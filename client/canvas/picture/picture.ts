import { HEAD_SIZE, paintBox, paintDot, paintHead, paintMore } from './paint-boxes.ts';
import { paintLegend } from './paint-legend.ts';
import { type DrawnLine, drawnLines, paintLabel, paintLine } from './paint-lines.ts';
import {
  type Band,
  fontOf,
  type PicturedDrawing,
  type PictureStyle,
  type PictureWords,
} from './style.ts';
import { element, escapeXml, wrap } from './svg-parts.ts';

/** A drawing as a file of SVG, with its size. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 44;
const LEAST_WIDTH = 760;
const TITLE = 26;
const SENTENCE = 15;
const ASIDE = 13;
const SOURCE = 12;
const GAP = 30;

/** Draws a picture that tells by itself what it shows and whence it is. Text stays text. */
export function pictureOf(
  drawing: PicturedDrawing,
  words: PictureWords,
  style: PictureStyle,
): Picture {
  const lines = drawnLines(drawing);
  const extent = extentOf(drawing, lines, style);
  const width = Math.max(LEAST_WIDTH, extent.right - extent.left);
  const head = textBand(
    [
      { text: words.title, size: TITLE, weight: 700, ink: style.palette.ink, families: style.song },
      ...(words.sentence === null
        ? []
        : [
            {
              text: words.sentence,
              size: SENTENCE,
              weight: 400,
              ink: style.palette.ink,
              families: style.sans,
            },
          ]),
      {
        text: words.aside,
        size: ASIDE,
        weight: 400,
        ink: style.palette.ink2,
        families: style.sans,
      },
    ],
    width,
    style,
  );
  const legend = paintLegend(words, width, style);
  const foot = textBand(
    words.source.map((text) => {
      return { text, size: SOURCE, weight: 400, ink: style.palette.ink3, families: style.sans };
    }),
    width,
    style,
  );
  const drawn = extent.bottom - extent.top;
  const rule = head.height + GAP + drawn + GAP;
  const height = rule + GAP / 2 + legend.height + GAP / 2 + foot.height;
  const shift = (width - (extent.right - extent.left)) / 2 - extent.left;
  const body = [
    head.svg,
    at(shift, head.height + GAP - extent.top, paintDrawing(drawing, lines, style)),
    element('path', { d: `M0 ${String(rule)}H${String(width)}`, stroke: style.palette.lineStrong }),
    at(0, rule + GAP / 2, legend.svg),
    at(0, rule + GAP / 2 + legend.height + GAP / 2, foot.svg),
  ].join('\n');
  return sheet(body, { width: width + 2 * MARGIN, height: height + 2 * MARGIN }, words, style);
}

function sheet(
  body: string,
  size: { readonly width: number; readonly height: number },
  { language, title }: PictureWords,
  { palette }: PictureStyle,
): Picture {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      'xml:lang': language,
      role: 'img',
    },
    [
      element('title', {}, escapeXml(title)),
      element('rect', { width, height, fill: palette.surface }),
      at(MARGIN, MARGIN, body),
    ].join('\n'),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

function paintDrawing(
  { boxes, more, heads, isDots = false }: PicturedDrawing,
  lines: readonly DrawnLine[],
  style: PictureStyle,
): string {
  // What is on the way lies above what only stands by.
  const inOrder = lines.toSorted(
    (one, other) => Number(one.line.isHighlighted) - Number(other.line.isHighlighted),
  );
  return [
    ...heads.map((head) => paintHead(head, style)),
    ...inOrder.map((line) => paintLine(line, style)),
    ...inOrder.map((line) => paintLabel(line, style)),
    ...boxes.map((box) => (isDots ? paintDot(box, style) : paintBox(box, style))),
    ...more.map((box) => paintMore(box, style)),
  ].join('\n');
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const AIR = 8;

function extentOf(
  { boxes, more, heads }: PicturedDrawing,
  lines: readonly DrawnLine[],
  { measure, sans }: PictureStyle,
): Extent {
  const rooms: readonly Extent[] = [
    ...[...boxes, ...more].map(({ x, y, width, height }) => {
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - height / 2,
        bottom: y + height / 2,
      };
    }),
    ...heads.map(({ x, y, label, end }) => {
      const width = measure(label, fontOf(600, HEAD_SIZE, sans));
      const left = end === 'end' ? x - width : x;
      return { left, right: left + width, top: y - HEAD_SIZE, bottom: y + HEAD_SIZE };
    }),
    ...lines.flatMap(({ curve }) =>
      curve.points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })),
    ),
  ];
  const first = rooms[0] ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const all = rooms.reduce(
    (whole, room) => ({
      left: Math.min(whole.left, room.left),
      right: Math.max(whole.right, room.right),
      top: Math.min(whole.top, room.top),
      bottom: Math.max(whole.bottom, room.bottom),
    }),
    first,
  );
  return {
    left: all.left - AIR,
    right: all.right + AIR,
    top: all.top - AIR,
    bottom: all.bottom + AIR,
  };
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
  readonly families: string;
}

function textBand(lines: readonly Line[], width: number, { measure }: PictureStyle): Band {
  let height = 0;
  const svg = lines.flatMap(({ text, size, weight, ink, families }) =>
    wrap(text, width, (part) => measure(part, fontOf(weight, size, families))).map((part) => {
      height += size * 1.6;
      const look = { fill: ink, 'font-family': families, 'font-size': size, 'font-weight': weight };
      return element('text', { x: 0, y: height - size * 0.4, ...look }, escapeXml(part));
    }),
  );
  return { svg: svg.join('\n'), height };
}

function at(x: number, y: number, svg: string): string {
  return element('g', { transform: `translate(${String(x)} ${String(y)})` }, svg);
}
