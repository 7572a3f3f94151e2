import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import type { ResponsibilitiesRoute } from './route.ts';

/** Changes what the responsibilities show, and keeps the rest; the panel goes back to what the page is about. */
export function adjustMatrix(part: Partial<ResponsibilitiesRoute>): Transition {
  return (state) =>
    state.route.page === 'responsibilities'
      ? { ...changeRoute('responsibilities', () => part)(state), selected: null }
      : state;
}

/** Opens a department beside the matrix; null closes it. */
export function openDepartment(department: string | null): Transition {
  return adjustMatrix({ department, partner: null, list: 'tasks' });
}

/** Opens what two departments share. */
export function openPair(department: string, partner: string): Transition {
  return adjustMatrix({ department, partner });
}
