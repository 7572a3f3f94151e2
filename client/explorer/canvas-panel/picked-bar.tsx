import type { ReactNode } from 'react';
import { clsx } from 'clsx';

import { clearPicked, hideEntities, pickAll, pin, showOnly, unpin } from './transitions.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { useExplorer, changing } from '#client/shared/routing/store.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { StateLink } from '#client/shared/ui/state-link.tsx';
import { SharedNeighbours } from './shared-neighbours.tsx';
import styles from './canvas-tools.module.css';

/** How many entities are picked, and what can be done with them together. */
export function PickedBar({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const words = useWords();
  const picked = useExplorer((state) => state.settings.picked);
  const [one, other] = picked;
  if (one === undefined) {
    return null;
  }
  return (
    <div
      className={clsx('bar screen-only', styles.pickedBar)}
      role="group"
      aria-label={words('picked.label')}
    >
      <span className={clsx('inline', styles.pickedCount)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="7.5" fill="currentColor" />
          <path
            d="M4.800 8.200 7.200 10.600 11.400 5.900"
            fill="none"
            stroke="var(--surface)"
            strokeWidth="1.8"
          />
        </svg>
        {words('picked.count', { count: picked.length })}
      </span>
      <Act to={pickAll(neighboursOf(picked, drawing))}>{words('picked.neighbours')}</Act>
      {other !== undefined && <SharedNeighbours key={picked.join(' ')} drawing={drawing} />}
      {other !== undefined && picked.length === 2 && (
        <StateLink to={goTo('paths', { from: one, to: other })}>{words('picked.paths')}</StateLink>
      )}
      <StateLink to={showOnly(picked)}>{words('picked.only')}</StateLink>
      <Act to={hideEntities(picked)}>{words('picked.hide')}</Act>
      <PinAct drawing={drawing} />
      <Act to={clearPicked()}>{words('picked.clear')}</Act>
    </div>
  );
}

function PinAct({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const words = useWords();
  const { picked, pins } = useExplorer((state) => state.settings);
  const isPinned = picked.every((id) => pins.some((place) => place.id === id));
  return isPinned ? (
    <Act to={unpin(picked)}>{words('picked.unpin')}</Act>
  ) : (
    <Act to={pin(drawing.boxes.filter(({ id }) => picked.includes(id)).map(placeOf))}>
      {words('picked.pin')}
    </Act>
  );
}

function placeOf({ id, x, y }: Drawing['boxes'][number]): { id: string; x: number; y: number } {
  return { id, x, y };
}

interface ActProps {
  readonly to: Transition;
  readonly children: ReactNode;
}

function Act({ to, children }: ActProps): ReactNode {
  return (
    <button type="button" onClick={changing(to)}>
      {children}
    </button>
  );
}

// Those that stand on the drawing; what lies beyond it is a matter of expanding.
function neighboursOf(picked: readonly string[], { lines }: Drawing): readonly string[] {
  return lines.flatMap(({ relation: { from, to } }) => [
    ...(picked.includes(from.id) ? [to.id] : []),
    ...(picked.includes(to.id) ? [from.id] : []),
  ]);
}
