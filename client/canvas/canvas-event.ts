import type { Pin } from '#client/shared/routing/canvas-settings.ts';

/** All that the reader does on the canvas. The canvas does nothing about it by itself: whoever shows it decides what follows. */
export type CanvasEvent =
  /** An entity, relation or "n more" is pressed, or walked to by an arrow key. */
  | { readonly type: 'press'; readonly id: string }
  /** An entity is pressed twice, or Enter on it. */
  | { readonly type: 'open'; readonly id: string }
  /** One more is picked, or put back. */
  | { readonly type: 'toggle-picked'; readonly id: string }
  | { readonly type: 'pick'; readonly ids: readonly string[] }
  /** The reader walks on, and picks both the entity left and the one come to. */
  | { readonly type: 'pick-onward'; readonly from: string; readonly to: string }
  | { readonly type: 'clear-picked' }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  /** Entities were moved to where they are to stay. */
  | { readonly type: 'pin'; readonly pins: readonly Pin[] };

export type OnCanvasEvent = (event: CanvasEvent) => void;
