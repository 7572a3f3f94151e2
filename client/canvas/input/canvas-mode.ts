import { create } from 'zustand';

/** Whether a drag over the canvas now draws a box that picks what lies in it; it ends with the box. */
export const useCanvasMode = create<{ readonly isBoxing: boolean }>(() => ({ isBoxing: false }));

/** Begins or ends to pick by a box. */
export function setBoxing(isBoxing: boolean): void {
  useCanvasMode.setState({ isBoxing });
}
