import type {
  Drawing,
  DrawnSketch,
  EntityBox,
  WordedHead,
} from '#client/canvas/drawing/drawing.ts';
import { straightPath } from '#client/canvas/drawing/line-path.ts';
import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { LocationsById } from '#client/shared/queries/locations.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import type { LayoutName } from '#client/shared/routing/canvas-settings.ts';
import type { Words } from '#client/shared/words/words.ts';
import { blocks } from './blocks.ts';
import type { Box, Head, Link, Point, Size } from './box.ts';
import { byCounty, type WordedRow } from './by-county.ts';
import { CollisionGrid } from './collision-grid.ts';
import { type Ground, pattern } from './pattern.ts';
import { rings } from './rings.ts';
import { type RowGroup, rows } from './rows.ts';

/** A layout that is worked out at once. Force takes longer, and is worked out elsewhere. */
export type QuickLayout = Exclude<LayoutName, 'own' | 'force'>;

/** Where things are to stand. */
export interface Placed {
  readonly boxes: readonly Box[];
  readonly heads: readonly WordedHead[];
  readonly sketch?: DrawnSketch;
  readonly namesTurnFrom?: Point;
}

interface Request {
  readonly drawing: Drawing;
  /** Where the entities lie; empty for a layout that does not ask. */
  readonly locations: LocationsById;
  /** The plan's sketch; null where it brings none, or the layout does not ask. */
  readonly sketch: SketchFact | null;
  readonly words: Words;
}

/** More than these are drawn as marks: their names would not fit. */
const MOST_NAMED_BOXES = 80;
const DOT = 26;
// A mark keeps room about it for a name.
const FOOTPRINT = { width: 58, height: 46 } as const;

/** How much room each entity takes in a layout. */
export function footprints(drawing: Drawing): readonly Size[] {
  const isDots = areTooMany(drawing);
  return drawing.boxes.map(({ id, width, height }) =>
    isDots ? { id, ...FOOTPRINT } : { id, width, height },
  );
}

// By what came first: what is added to a drawing of boxes does not turn them into marks, which would move all.
function areTooMany({ boxes, steps }: Drawing): boolean {
  return (steps?.[0]?.entities ?? boxes).length > MOST_NAMED_BOXES;
}

/** The lines as a layout sees them. */
export function linksOf({ lines }: Drawing): readonly Link[] {
  return lines.map(({ relation }) => ({
    id: relation.id,
    source: relation.from.id,
    target: relation.to.id,
  }));
}

/** Where a layout puts what is drawn. The same drawing always comes to stand in the same places. */
export function placeBy(layout: QuickLayout, request: Request): Placed {
  switch (layout) {
    case 'rings':
      return placeInRings(request);
    case 'types':
      return placeInRows(typeRows(request), request);
    case 'counties':
      return placeInBlocks(
        byCounty(request.drawing.boxes, request.locations, request.words),
        request,
      );
    case 'pattern':
      return placeOnPattern(request);
  }
}

/** The drawing with its boxes where a layout has put them. */
export function putInPlace(drawing: Drawing, layout: LayoutName, placed: Placed): Drawing {
  const isDots = areTooMany(drawing);
  const at = new Map(placed.boxes.map((box) => [box.id, box]));
  const boxes = drawing.boxes.flatMap((box): readonly EntityBox[] => {
    const place = at.get(box.id);
    const size = isDots ? { width: DOT, height: DOT } : { width: box.width, height: box.height };
    return place === undefined ? [] : [{ ...box, ...size, x: place.x, y: place.y }];
  });
  const standing = new Map(boxes.map((box) => [box.id, box]));
  const occupied = new CollisionGrid(placed.boxes);
  const centre = boxes.find(({ id }) => drawing.focus.includes(id)) ?? { x: 0, y: 0 };
  return {
    ...drawing,
    of: `${drawing.of} ${layout}`,
    boxes,
    more: drawing.more.map((box) => ({ ...box, ...occupied.placeNear(box, centre, 12) })),
    lines: drawing.lines.flatMap((line) => {
      const from = standing.get(line.relation.from.id);
      const to = standing.get(line.relation.to.id);
      return from === undefined || to === undefined || from === to
        ? []
        : [{ ...line, path: straightPath(from, to), labelEnd: 'middle' as const }];
    }),
    heads: placed.heads,
    isDots,
    isStraight: true,
    ...(placed.sketch === undefined ? {} : { sketch: placed.sketch }),
    ...(placed.namesTurnFrom === undefined ? {} : { namesTurnFrom: placed.namesTurnFrom }),
  };
}

function placeInRings({ drawing }: Request): Placed {
  const links = linksOf(drawing);
  const centre = centreOf(drawing, links);
  const boxes = centre === null ? [] : rings(centre, footprints(drawing), links);
  return { boxes, heads: [], namesTurnFrom: { x: 0, y: 0 } };
}

// What the page is about; where it is about nothing, what has most lines.
function centreOf({ boxes }: Drawing, links: readonly Link[]): string | null {
  const lines = new Map<string, number>();
  for (const end of links.flatMap(({ source, target }) => [source, target])) {
    lines.set(end, (lines.get(end) ?? 0) + 1);
  }
  const most = boxes.toSorted(
    (one, other) => (lines.get(other.id) ?? 0) - (lines.get(one.id) ?? 0),
  );
  return (boxes.find(({ emphasis }) => emphasis === 'subject') ?? most[0])?.id ?? null;
}

function typeRows({ drawing, words }: Request): readonly WordedRow[] {
  const types = [...new Set(drawing.boxes.map(({ entity }) => entity.type))];
  return types.toSorted(compareEntityTypes).map((type) => ({
    key: type,
    label: words(`type.${type}`),
    members: drawing.boxes.map(({ entity }) => entity).filter((entity) => entity.type === type),
  }));
}

function placeInRows(worded: readonly WordedRow[], { drawing }: Request): Placed {
  const { boxes, heads } = rows(groupsOf(worded, drawing));
  return { boxes, heads: heads.flatMap((head) => wordHead(head, worded)) };
}

function placeInBlocks(worded: readonly WordedRow[], { drawing }: Request): Placed {
  const groups = groupsOf(worded, drawing).map((group, index) => {
    const row = worded[index];
    return { ...group, headWidth: row === undefined ? 0 : textWidth(headOf(row)) };
  });
  const { boxes, heads } = blocks(groups);
  return { boxes, heads: heads.flatMap((head) => wordHead(head, worded)) };
}

function groupsOf(worded: readonly WordedRow[], drawing: Drawing): readonly RowGroup[] {
  const sizes = new Map(footprints(drawing).map((size) => [size.id, size]));
  return worded.map(({ key, members }) => ({
    key,
    items: members.flatMap(({ id }) => sizes.get(id) ?? []),
  }));
}

function wordHead(head: Head, worded: readonly WordedRow[]): readonly WordedHead[] {
  const row = worded.find(({ key }) => key === head.id);
  return row === undefined ? [] : [{ ...head, label: headOf(row) }];
}

function headOf({ label, members }: WordedRow): string {
  return `${label}  ${String(members.length)}`;
}

// About as wide as it is painted: a sign of Chinese takes twice the room of a letter.
function textWidth(text: string): number {
  const letters = text.replaceAll(/[^ -~]/g, '').length;
  return letters * 8 + (text.length - letters) * 14;
}

function placeOnPattern({ drawing, locations, sketch, words }: Request): Placed {
  const ground = groundOf(sketch);
  const sizes = footprints(drawing);
  const placeOf = ({ id }: EntityHint): string | null =>
    ground.places.has(id) ? id : (locations.get(id)?.city?.id ?? null);
  // What the sketch itself shows comes first, and so stands at its very place.
  const own = drawing.boxes.map((box, index) => ({
    size: sizes[index] ?? box,
    place: placeOf(box.entity),
    isOnSketch: ground.places.has(box.entity.id),
  }));
  const { boxes, scale, rest } = pattern(
    [...own.filter(({ isOnSketch }) => isOnSketch), ...own.filter(({ isOnSketch }) => !isOnSketch)],
    ground,
  );
  const head: WordedHead = {
    id: 'rest',
    x: rest?.x ?? 0,
    y: rest?.y ?? 0,
    end: 'start',
    label: words('layout.noPlaceOnPattern'),
  };
  return {
    boxes,
    heads: rest === null ? [] : [head],
    ...(sketch === null ? {} : { sketch: { of: sketch, scale } }),
  };
}

// Where a plan brings no sketch, nothing has a place on it.
function groundOf(sketch: SketchFact | null): Ground {
  const { width, height, places } = sketch ?? { width: 1, height: 1, places: [] };
  return {
    width,
    height,
    places: new Map(places.map(({ entity, x, y }) => [entity.id, { x, y }])),
  };
}
