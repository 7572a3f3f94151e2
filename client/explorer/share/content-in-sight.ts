import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';

/** What a page shows: a drawing where it has one, and the entities and relations. */
export interface PartShown {
  readonly drawing: Drawing | null;
  readonly entities: readonly EntityHint[];
  /** null: all that there are among the entities. */
  readonly relations: readonly RelationFact[] | null;
}

/** Just what is in sight: what is both in the drawing and not filtered out, so that the files hold what the eye sees. */
export function partInSight({ drawing, entities, relations }: PartShown): PartShown {
  const drawn = drawing === null ? null : new Set(drawing.boxes.map(({ entity }) => entity.id));
  const seen = entities.filter(({ id }) => drawn === null || drawn.has(id));
  const ids = new Set(seen.map(({ id }) => id));
  const lines = drawing === null ? null : new Set(drawing.lines.map(({ relation }) => relation.id));
  const related =
    relations?.filter(
      ({ id, from, to }) => (lines === null || lines.has(id)) && ids.has(from.id) && ids.has(to.id),
    ) ?? null;
  const kept = new Set(related?.map(({ id }) => id));
  return {
    entities: seen,
    relations: related,
    drawing:
      drawing === null
        ? null
        : {
            ...drawing,
            boxes: drawing.boxes.filter(({ entity }) => ids.has(entity.id)),
            lines: drawing.lines.filter(({ relation }) => kept.has(relation.id)),
          },
  };
}
