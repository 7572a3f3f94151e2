import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

import { toggle } from './transitions.ts';
import { select } from '#client/shared/routing/navigate.ts';
import { change } from '#client/shared/routing/store.ts';

interface RowKeysOptions {
  /** Which list it is: another list begins at its first row again. */
  readonly list: string;
  readonly count: number;
  /** The row that is active until the reader goes to another: the one that the panel shows, if it is here. */
  readonly first: number;
  readonly idOf: (index: number) => string | undefined;
}

/** One row of the table can be reached by Tab; from there the arrow keys go on. */
export interface RowKeys {
  readonly active: number;
  readonly activate: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** A ref for the active row, so that it can take the focus once it is drawn. */
  readonly activeRow: (row: HTMLElement | null) => void;
}

const PAGE = 10;

/** Moves through a table's rows by keyboard: arrows, Home, End and the page keys; Enter opens, Space ticks. */
export function useRowKeys({ list, count, first, idOf }: RowKeysOptions): RowKeys {
  const [at, setAt] = useState<{ readonly list: string; readonly index: number } | null>(null);
  const isFocusDue = useRef(false);
  const row = useRef<HTMLElement | null>(null);
  const active = at?.list === list ? Math.min(at.index, Math.max(0, count - 1)) : first;
  const activate = (index: number): void => {
    setAt({ list, index });
  };
  const activeRow = useCallback((drawn: HTMLElement | null) => {
    row.current = drawn;
  }, []);
  useEffect(() => {
    if (isFocusDue.current) {
      isFocusDue.current = false;
      row.current?.focus({ preventScroll: true });
    }
  }, [active]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = steppedTo(event.key, active, count);
    if (next !== null) {
      event.preventDefault();
      isFocusDue.current = next !== active;
      activate(next);
      return;
    }
    const id = idOf(active);
    if (id !== undefined && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      change(event.key === 'Enter' ? select(id) : toggle('ticked', id));
    }
  };
  return { active, activate, onKeyDown, activeRow };
}

/** To which row a key leads; null where it leads nowhere. */
function steppedTo(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, from + step));
}
