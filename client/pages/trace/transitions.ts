import type { Transition } from '#client/shared/routing/explorer-state.ts';
import type { EndFilter } from './trace-summary.ts';

/** Lists only such ends of the trace on show, and nothing selected. */
export function showEnds({ basis, via }: EndFilter): Transition {
  return (state) =>
    state.route.page === 'trace'
      ? { ...state, selected: null, route: { ...state.route, basis, via } }
      : state;
}
