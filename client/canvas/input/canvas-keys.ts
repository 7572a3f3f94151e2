import type { KeyboardEvent } from 'react';

import type { OnCanvasEvent } from '#client/canvas/canvas-event.ts';
import { isRelationId } from '#client/shared/queries/relation-id.ts';
import type { Drawing, EntityBox } from '#client/canvas/drawing/drawing.ts';
import { type Heading, nextBox } from './next-box.ts';

/** What the keys on the canvas act on. */
export interface CanvasKeys {
  readonly drawing: Drawing;
  /** The boxes that no filter hides. */
  readonly shown: readonly EntityBox[];
  readonly selected: string | null;
  /** What is picked, by id. */
  readonly picked: readonly string[];
  readonly onEvent: OnCanvasEvent;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const NUDGE = 24;
const NUDGES: Readonly<Record<Heading, { readonly x: number; readonly y: number }>> = {
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
};

/** All that the pointer does on the canvas, by keys: walk, open, pick, move, take off. */
export function onCanvasKey(event: KeyboardEvent, keys: CanvasKeys): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) {
    return;
  }
  const heading = HEADINGS[event.key];
  const isUsed =
    heading === undefined ? onOtherKey(event.key, keys) : onArrow(event, heading, keys);
  if (isUsed) {
    event.preventDefault();
  }
}

function onArrow(event: KeyboardEvent, heading: Heading, keys: CanvasKeys): boolean {
  const current = currentBox(keys);
  if (current === undefined) {
    return false;
  }
  if (event.altKey) {
    nudge(current, heading, keys);
    return true;
  }
  const next = nextBox(keys.shown, current, heading);
  if (next !== null && event.shiftKey) {
    keys.onEvent({ type: 'pick-onward', from: current.id, to: next.id });
  } else if (next !== null) {
    keys.onEvent({ type: 'press', id: next.id });
  }
  return true;
}

function onOtherKey(key: string, keys: CanvasKeys): boolean {
  const { selected, picked, onEvent } = keys;
  const current = selected === null || isRelationId(selected) ? [] : [selected];
  switch (key) {
    case ' ':
      current.forEach((id) => {
        onEvent({ type: 'toggle-picked', id });
      });
      return true;
    case 'Enter':
      current.forEach((id) => {
        onEvent({ type: 'open', id });
      });
      return true;
    case 'Delete':
      onEvent({ type: 'hide', ids: picked.length > 0 ? picked : current });
      return true;
    case 'Escape':
      onEvent({ type: 'clear-picked' });
      return picked.length > 0;
    default:
      return false;
  }
}

// What is picked moves together.
function nudge(current: EntityBox, heading: Heading, { shown, picked, onEvent }: CanvasKeys): void {
  const by = NUDGES[heading];
  const moved = picked.includes(current.id)
    ? shown.filter(({ id }) => picked.includes(id))
    : [current];
  onEvent({
    type: 'pin',
    pins: moved.map(({ id, x, y }) => ({ id, x: x + by.x, y: y + by.y })),
  });
}

function currentBox({ shown, selected, drawing }: CanvasKeys): EntityBox | undefined {
  return (
    shown.find((box) => box.id === selected) ??
    shown.find((box) => drawing.focus.includes(box.id)) ??
    shown[0]
  );
}
