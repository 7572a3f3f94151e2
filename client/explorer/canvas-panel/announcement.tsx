import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import type { CanvasSettings, Pin } from '#client/shared/routing/canvas-settings.ts';
import { useExplorer, useSteps } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Words } from '#client/shared/words/words.ts';

interface AnnouncementProps {
  readonly drawing: Drawing;
  readonly relations: number;
}

const MOST_NAMED = 5;

/** Announces to those who do not see the drawing what it holds, what was just added, and what the reader just did to it. */
export function Announcement({ drawing, relations }: AnnouncementProps): ReactNode {
  const words = useWords();
  const change = useChangeText(drawing);
  const fresh = drawing.boxes.filter((box) => box.isFresh).map((box) => box.name);
  const content =
    fresh.length > 0
      ? words('graph.added', { count: fresh.length, names: listed(fresh, words) })
      : words('graph.shown', { entities: drawing.boxes.length, relations });
  return (
    <p className="visually-hidden" role="status">
      {change === '' ? content : `${change}${words('list.comma')}${content}`}
    </p>
  );
}

// What the reader changed last, in a sentence.
function useChangeText(drawing: Drawing): string {
  const words = useWords();
  const settings = useExplorer((state) => state.settings);
  const { step, moved } = useSteps();
  const before = useRef({ settings, step });
  const names = useRef(new Map<string, string>());
  const [text, setText] = useState('');
  useEffect(() => {
    for (const { entity, name } of drawing.boxes) {
      names.current.set(entity.id, name);
    }
  }, [drawing]);
  useEffect(() => {
    const last = before.current;
    before.current = { settings, step };
    const changed = changeOf(last.settings, settings, (ids) =>
      listed(
        ids.map((id) => names.current.get(id) ?? id),
        words,
      ),
    );
    const move = last.step === step || moved === 'made' ? null : (`announced.${moved}` as const);
    const parts = [
      ...(move === null ? [] : [words(move)]),
      ...(changed === null ? [] : [words(changed.key, changed.fillings)]),
    ];
    if (parts.length > 0) {
      setText(parts.join(words('list.comma')));
    }
  }, [settings, step, moved, words]);
  return text;
}

interface Change {
  readonly key:
    | 'announced.picked'
    | 'announced.cleared'
    | 'announced.hidden'
    | 'announced.restored'
    | 'announced.pinned'
    | 'announced.unpinned';
  readonly fillings: Readonly<Record<string, string | number>>;
}

function changeOf(
  last: CanvasSettings,
  now: CanvasSettings,
  name: (ids: readonly string[]) => string,
): Change | null {
  const hidden = less(now.hiddenEntities, last.hiddenEntities);
  const restored = less(last.hiddenEntities, now.hiddenEntities);
  const pinned = now.pins.filter((pin) => !last.pins.some((old) => isAlike(old, pin)));
  const unpinned = less(idsOf(last.pins), idsOf(now.pins));
  const changes: readonly (readonly [Change['key'], readonly string[]])[] = [
    ['announced.hidden', hidden],
    ['announced.restored', restored],
    ['announced.pinned', idsOf(pinned)],
    ['announced.unpinned', unpinned],
  ];
  const [key, ids] = changes.find(([, some]) => some.length > 0) ?? [];
  if (key !== undefined && ids !== undefined) {
    return { key, fillings: { names: name(ids) } };
  }
  return now.picked.join() === last.picked.join() ? null : pickedChange(now.picked, name);
}

function pickedChange(picked: readonly string[], name: (ids: readonly string[]) => string): Change {
  return picked.length === 0
    ? { key: 'announced.cleared', fillings: {} }
    : { key: 'announced.picked', fillings: { count: picked.length, names: name(picked) } };
}

function isAlike(one: Pin, other: Pin): boolean {
  return one.id === other.id && one.x === other.x && one.y === other.y;
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function less(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

function listed(names: readonly string[], words: Words): string {
  return names.slice(0, MOST_NAMED).join(words('list.comma'));
}
