import type { CanvasEdits } from '../../state/canvas-edits.ts';
import type { Shown } from './use-shown.ts';

/** What is shown, in the layout that the reader chose. */
export function useLaidOut(shown: Shown, edits: CanvasEdits): Shown {
  return edits.layout === 'own' ? shown : shown;
}
