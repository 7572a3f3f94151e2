import { create } from 'zustand';

import { type Answered, isPassing } from './api-error.ts';

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

/**
 * Takes note of what becomes of a question that is asked now. A refusal is an answer too: who refuses is there. What was on
 * its way already when the way was cut says nothing of how it is since.
 */
export async function noted<Value>(question: Promise<Answered<Value>>): Promise<Answered<Value>> {
  const askedAt = performance.now();
  const answered = await question;
  const absence = absenceIn(answered);
  const known = useConnection.getState();
  if (absence === null && askedAt >= known.absentSince) {
    useConnection.setState({ absence });
  } else if (absence !== null && absence !== known.absence) {
    useConnection.setState({ absence, absentSince: performance.now() });
  }
  return answered;
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

function absenceIn(answered: Answered<unknown>): Absence | null {
  if (answered.ok || !isPassing(answered.error)) {
    return null;
  }
  return answered.error.kind === 'graph-unreachable' ? 'graph-unreachable' : 'offline';
}
