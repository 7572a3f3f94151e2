import type { RelationLine } from '#client/canvas/drawing/drawing.ts';
import type { Point } from '#client/canvas/layouts/box.ts';
import type { Palette } from '#client/canvas/drawing/palette.ts';
import { type Curve, curveOf, pointAt, straightCurve } from './curve.ts';
import { fontOf, type PicturedDrawing, type PictureStyle } from './style.ts';
import { element, escapeXml, print } from './svg-parts.ts';

/** A relation with the way that its line takes. */
export interface DrawnLine {
  readonly line: RelationLine;
  readonly curve: Curve;
}

const ARROW = { length: 8, half: 3.6 } as const;
/** A hollow arrow is drawn larger, so that it is seen to be hollow. */
const HOLLOW = { scale: 1.4, stroke: 1.4 } as const;
const PILL = { size: 11, side: 6, height: 18 } as const;
const LABEL_OFFSET = 46;

/** The lines of a drawing whose ends it holds. */
export function drawnLines({
  boxes,
  lines,
  isStraight = false,
}: PicturedDrawing): readonly DrawnLine[] {
  const at = new Map(boxes.map((box) => [box.entity.id, box]));
  return lines.flatMap((line) => {
    const from = at.get(line.relation.from.id);
    const to = at.get(line.relation.to.id);
    return from === undefined || to === undefined
      ? []
      : [{ line, curve: isStraight ? straightCurve(from, to) : curveOf(from, to, line.path) }];
  });
}

/** Of what later papers say. */
const DOTS = '0.1 4';

/** A relation's line with its arrow: solid and ink where stated, dashed and violet where derived, dotted where a later paper says it, the arrow hollow where the plan only wishes it. */
export function paintLine({ line, curve }: DrawnLine, { palette }: PictureStyle): string {
  const { relation, isHighlighted } = line;
  const isDerived = relation.basis === 'DERIVED';
  const isRecorded = relation.basis === 'RECORDED';
  const ink = isDerived
    ? palette.derivedLine
    : isRecorded
      ? palette.recorded
      : isHighlighted
        ? palette.ink
        : palette.stated;
  return element(
    'g',
    {
      class: [relation.basis.toLowerCase(), ...(relation.intended ? ['intended'] : [])].join(' '),
      'data-id': relation.id,
    },
    element('path', {
      d: curve.path,
      fill: 'none',
      stroke: ink,
      'stroke-width': isHighlighted ? 2.4 : 1.3,
      ...(isDerived ? { 'stroke-dasharray': line.path.dashes } : {}),
      ...(isRecorded ? { 'stroke-dasharray': DOTS, 'stroke-linecap': 'round' } : {}),
    }) + paintArrow(line, curve, { ink, palette }),
  );
}

interface ArrowInks {
  readonly ink: string;
  readonly palette: Palette;
}

function paintArrow(
  { relation, isHighlighted }: RelationLine,
  curve: Curve,
  { ink, palette }: ArrowInks,
): string {
  const size = isHighlighted ? 1.4 : 1;
  return relation.intended
    ? element('path', {
        d: arrowOf(curve, size * HOLLOW.scale),
        // It covers the line that runs to its tip.
        fill: palette.surface,
        stroke: ink,
        'stroke-width': HOLLOW.stroke,
        'stroke-linejoin': 'round',
      })
    : element('path', { d: arrowOf(curve, size), fill: ink });
}

function arrowOf(curve: Curve, size: number): string {
  const tip = pointAt(curve, 1);
  const before = pointAt(curve, 1, -ARROW.length * size);
  const length = Math.max(1, Math.hypot(tip.x - before.x, tip.y - before.y));
  const across = {
    x: (-(tip.y - before.y) / length) * ARROW.half * size,
    y: ((tip.x - before.x) / length) * ARROW.half * size,
  };
  const pair = ({ x, y }: Point): string => `${print(x)} ${print(y)}`;
  const left = { x: before.x + across.x, y: before.y + across.y };
  const right = { x: before.x - across.x, y: before.y - across.y };
  return `M${pair(tip)}L${pair(left)}L${pair(right)}Z`;
}

/** The words on a line, where it has some. */
export function paintLabel({ line, curve }: DrawnLine, style: PictureStyle): string {
  if (line.label === '') {
    return '';
  }
  const { palette, sans, measure } = style;
  const isDerived = line.relation.basis === 'DERIVED';
  const { x, y } = labelPoint(line, curve);
  const width = measure(line.label, fontOf(500, PILL.size, sans)) + 2 * PILL.side;
  return element(
    'g',
    {},
    element('rect', {
      x: x - width / 2,
      y: y - PILL.height / 2,
      width,
      height: PILL.height,
      rx: 5,
      fill: isDerived ? palette.derivedSoft : palette.surface,
      stroke: isDerived ? palette.derived : palette.lineStrong,
    }) +
      element(
        'text',
        {
          x,
          y: y + PILL.size * 0.36,
          'text-anchor': 'middle',
          fill: isDerived ? palette.derived : palette.ink2,
          'font-family': sans,
          'font-size': PILL.size,
          'font-weight': 500,
        },
        escapeXml(line.label),
      ),
  );
}

function labelPoint({ labelEnd }: RelationLine, curve: Curve): Point {
  switch (labelEnd) {
    case 'source':
      return pointAt(curve, 0, LABEL_OFFSET);
    case 'target':
      return pointAt(curve, 1, -LABEL_OFFSET);
    case 'middle':
      return pointAt(curve, 0.5);
  }
}
