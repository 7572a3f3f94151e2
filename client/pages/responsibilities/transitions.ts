import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { goTo } from '#client/shared/routing/navigate.ts';
import { type ResponsibilitiesPlace, WHOLE_MATRIX } from './route.ts';

/** Changes what the responsibilities show, and keeps the rest; the panel goes back to what the page is about. */
export function adjustMatrix(part: Partial<Omit<ResponsibilitiesPlace, 'kind'>>): Transition {
  return (state) =>
    state.place.kind === 'responsibilities'
      ? { ...state, selected: null, place: { ...state.place, ...part } }
      : state;
}

/** Opens a department beside the matrix; null closes it. */
export function openDepartment(department: string | null): Transition {
  return adjustMatrix({ department, partner: null, list: WHOLE_MATRIX.list });
}

/** Opens what two departments share. */
export function openPair(department: string, partner: string): Transition {
  return adjustMatrix({ department, partner });
}

/** Goes to the matrix with this department open. */
export function goToDepartment(department: string): Transition {
  return goTo({ ...WHOLE_MATRIX, department });
}

/** Goes to the row of one task. */
export function goToTask(name: string): Transition {
  return goTo({ ...WHOLE_MATRIX, text: name });
}
