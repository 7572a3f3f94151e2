import { create } from 'zustand';

import { type ApiError, isPassing } from './api-error.ts';

/** What keeps answers from coming: the way to the server, or the server's way to its database. */
type Absence = 'offline' | 'graph-unreachable';

interface Connection {
  /** When the way was last found to be cut, as performance.now() counts. */
  readonly absentSince: number;
  /** What keeps answers from coming; null while they come. */
  readonly absence: Absence | null;
}

/** Whether answers come; every answer, and every failure, tells. */
export const useConnection = create<Connection>(() => ({ absence: null, absentSince: 0 }));

/** An answer came. What was on its way already when the way was cut says nothing of how it is since. */
export function noteAnswer(askedAt: number): void {
  if (askedAt >= useConnection.getState().absentSince) {
    useConnection.setState({ absence: null });
  }
}

/** No answer came. A refusal is an answer too: who refuses is there. */
export function noteFailure(reason: ApiError, askedAt: number): void {
  if (!isPassing(reason)) {
    noteAnswer(askedAt);
    return;
  }
  const absence = reason.kind === 'graph-unreachable' ? 'graph-unreachable' : 'offline';
  if (absence !== useConnection.getState().absence) {
    useConnection.setState({ absence, absentSince: performance.now() });
  }
}

/** Follows what the browser knows of its network. That it has one again does not say that the server is there. */
export function followNetwork(): void {
  const onOffline = (): void => {
    useConnection.setState({ absence: 'offline', absentSince: performance.now() });
  };
  window.addEventListener('offline', onOffline);
  if (!window.navigator.onLine) {
    onOffline();
  }
}
