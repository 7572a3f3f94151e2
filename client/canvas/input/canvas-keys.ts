import type { KeyboardEvent } from 'react';

import type { Drawing, EntityBox } from '#client/canvas/drawing/drawing.ts';
import type { Box } from '#client/canvas/layouts/box.ts';
import { isRelationId } from '#client/shared/queries/relation-id.ts';
import type { OnCanvasEvent } from './canvas-events.ts';

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

type Heading = 'left' | 'right' | 'up' | 'down';

/** The box that an arrow key leads to: the nearest that lies more that way than aside; null where there is none. */
function nextBox(boxes: readonly Box[], from: Box, heading: Heading): Box | null {
  const candidates = boxes
    .filter((box) => box.id !== from.id)
    .map((box) => ({ box, ...offsets(from, box, heading) }))
    .filter(({ ahead, aside }) => ahead > 1 && aside < ahead * 4)
    .toSorted((one, other) => one.ahead + one.aside * 2 - (other.ahead + other.aside * 2));
  return candidates[0]?.box ?? null;
}

function offsets(from: Box, to: Box, heading: Heading): { ahead: number; aside: number } {
  const x = to.x - from.x;
  const y = to.y - from.y;
  switch (heading) {
    case 'left':
      return { ahead: -x, aside: Math.abs(y) };
    case 'right':
      return { ahead: x, aside: Math.abs(y) };
    case 'up':
      return { ahead: -y, aside: Math.abs(x) };
    case 'down':
      return { ahead: y, aside: Math.abs(x) };
  }
}
