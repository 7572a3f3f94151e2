import type { Transition } from '#client/shared/routing/explorer-state.ts';
import type { MapView } from '#client/shared/routing/map-view.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import type { EndFilter } from './trace-summary.ts';

/** Lists all ends of the trace again, wherever they lie. */
export function showAllEnds(): Transition {
  return (state) =>
    changeRoute('trace', ({ mapView }) => ({ mapView: { ...mapView, county: null } }))(
      showEnds({ basis: null, via: null })(state),
    );
}

/** Shows the ends of the trace in another way, or those in one county. */
export function showEndsOn(mapView: MapView): Transition {
  return changeRoute('trace', () => ({ mapView }));
}

/** Lists only such ends of the trace on show, and nothing selected. */
export function showEnds({ basis, via }: EndFilter): Transition {
  return (state) =>
    state.route.page === 'trace'
      ? { ...state, selected: null, route: { ...state.route, basis, via } }
      : state;
}
