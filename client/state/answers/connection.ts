import { create } from 'zustand';

import { type Answered, isPassing } from '../../api/api-error.ts';

/** What keeps answers from coming: the way to the server, or the server's way to its database. */
type Absence = 'offline' | 'graph-unreachable';

interface Connection {
  /** What keeps answers from coming; null while they come. */
  readonly absence: Absence | null;
}

/** Whether answers come; every answer, and every failure, tells. */
export const useConnection = create<Connection>(() => ({ absence: null }));

/** Takes note of what became of a question. A refusal is an answer too: who refuses is there. */
export function noteAnswer(answered: Answered<unknown>): void {
  const absence = absenceIn(answered);
  if (absence !== useConnection.getState().absence) {
    useConnection.setState({ absence });
  }
}

/** Follows what the browser knows of its network. That it has one again does not say that the server is there. */
export function followNetwork(): void {
  const onOffline = (): void => {
    useConnection.setState({ absence: 'offline' });
  };
  window.addEventListener('offline', onOffline);
  if (!window.navigator.onLine) {
    onOffline();
  }
}

function absenceIn(answered: Answered<unknown>): Absence | null {
  if (answered.ok || !isPassing(answered.error)) {
    return null;
  }
  return answered.error.kind === 'graph-unreachable' ? 'graph-unreachable' : 'offline';
}
