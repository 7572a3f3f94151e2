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

/** Tells those who do not see the drawing what it holds, what was just added, and what the reader just did to it. */
export function Announcement({ drawing, relations }: AnnouncementProps): ReactNode {
  const words = useWords();
  const edit = useSaidEdit(drawing);
  const fresh = drawing.boxes.filter((box) => box.isFresh).map((box) => box.name);
  const content =
    fresh.length > 0
      ? words('graph.added', { count: fresh.length, names: listed(fresh, words) })
      : words('graph.shown', { entities: drawing.boxes.length, relations });
  return (
    <p className="visually-hidden" role="status">
      {edit === '' ? content : `${edit}${words('list.comma')}${content}`}
    </p>
  );
}

// What differs between the edits as they were and as they are, in a sentence.
function useSaidEdit(drawing: Drawing): string {
  const words = useWords();
  const settings = useExplorer((state) => state.settings);
  const { step, moved } = useSteps();
  const before = useRef({ settings, step });
  const names = useRef(new Map<string, string>());
  const [said, setSaid] = useState('');
  useEffect(() => {
    for (const { entity, name } of drawing.boxes) {
      names.current.set(entity.id, name);
    }
  }, [drawing]);
  useEffect(() => {
    const last = before.current;
    before.current = { settings, step };
    const change = sayChange(last.settings, settings, (ids) =>
      listed(
        ids.map((id) => names.current.get(id) ?? id),
        words,
      ),
    );
    const move = last.step === step || moved === 'made' ? null : (`said.${moved}` as const);
    const parts = [
      ...(move === null ? [] : [words(move)]),
      ...(change === null ? [] : [words(change.key, change.fillings)]),
    ];
    if (parts.length > 0) {
      setSaid(parts.join(words('list.comma')));
    }
  }, [settings, step, moved, words]);
  return said;
}

interface Said {
  readonly key:
    | 'said.picked'
    | 'said.cleared'
    | 'said.hidden'
    | 'said.restored'
    | 'said.pinned'
    | 'said.unpinned';
  readonly fillings: Readonly<Record<string, string | number>>;
}

function sayChange(
  last: CanvasSettings,
  now: CanvasSettings,
  name: (ids: readonly string[]) => string,
): Said | null {
  const hidden = less(now.hiddenEntities, last.hiddenEntities);
  const restored = less(last.hiddenEntities, now.hiddenEntities);
  const pinned = now.pins.filter((pin) => !last.pins.some((old) => isAlike(old, pin)));
  const unpinned = less(idsOf(last.pins), idsOf(now.pins));
  const changes: readonly (readonly [Said['key'], readonly string[]])[] = [
    ['said.hidden', hidden],
    ['said.restored', restored],
    ['said.pinned', idsOf(pinned)],
    ['said.unpinned', unpinned],
  ];
  const [key, ids] = changes.find(([, some]) => some.length > 0) ?? [];
  if (key !== undefined && ids !== undefined) {
    return { key, fillings: { names: name(ids) } };
  }
  return now.picked.join() === last.picked.join() ? null : sayPicked(now.picked, name);
}

function sayPicked(picked: readonly string[], name: (ids: readonly string[]) => string): Said {
  return picked.length === 0
    ? { key: 'said.cleared', fillings: {} }
    : { key: 'said.picked', fillings: { count: picked.length, names: name(picked) } };
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
