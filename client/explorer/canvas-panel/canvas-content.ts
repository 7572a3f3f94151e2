import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';

/** What the canvas panel shows: a drawing, and the entities and relations that it is of. */
export interface CanvasContent {
  readonly drawing: Drawing;
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
}
