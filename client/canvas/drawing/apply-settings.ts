import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { CanvasSettings } from '#client/shared/routing/canvas-settings.ts';
import type { Drawing, EntityBox } from './drawing.ts';
import { linePath } from './line-path.ts';

/** The edits that decide what stands where; what is picked is only marked. */
export type PlacementSettings = Pick<
  CanvasSettings,
  'pins' | 'hiddenEntities' | 'hiddenRelationTypes'
>;

/** A drawing less what the reader took off it, with what the reader moved where it was put. Nothing else moves. */
export function applySettings(drawing: Drawing, settings: PlacementSettings): Drawing {
  if (
    settings.pins.length + settings.hiddenEntities.length + settings.hiddenRelationTypes.length ===
    0
  ) {
    return drawing;
  }
  const boxes = keepEntities(drawing.boxes, settings).map((box) => putInPlace(box, settings));
  const at = new Map(boxes.map((box) => [box.id, box]));
  const moved = new Set(settings.pins.map(({ id }) => id));
  return {
    ...drawing,
    boxes,
    lines: drawing.lines.flatMap((line) => {
      const { type, from: tail, to: head } = line.relation;
      const from = at.get(tail.id);
      const to = at.get(head.id);
      if (from === undefined || to === undefined || settings.hiddenRelationTypes.includes(type)) {
        return [];
      }
      const isMoved = moved.has(from.id) || moved.has(to.id);
      return [isMoved ? { ...line, path: linePath(from, to) } : line];
    }),
  };
}

/** The entities that the reader left on the drawing. */
export function keepEntities<Kept extends Pick<EntityHint, 'id'>>(
  entities: readonly Kept[],
  { hiddenEntities }: Pick<CanvasSettings, 'hiddenEntities'>,
): readonly Kept[] {
  return hiddenEntities.length === 0
    ? entities
    : entities.filter(({ id }) => !hiddenEntities.includes(id));
}

/** The relations whose kind and ends the reader left on the drawing. */
export function keepRelations(
  relations: readonly RelationFact[],
  { hiddenEntities, hiddenRelationTypes }: PlacementSettings,
): readonly RelationFact[] {
  return relations.filter(
    ({ type, from, to }) =>
      !hiddenRelationTypes.includes(type) &&
      !hiddenEntities.includes(from.id) &&
      !hiddenEntities.includes(to.id),
  );
}

function putInPlace(box: EntityBox, { pins }: PlacementSettings): EntityBox {
  const pin = pins.find(({ id }) => id === box.id);
  return pin === undefined ? box : { ...box, x: pin.x, y: pin.y };
}
