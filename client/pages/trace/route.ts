import { isBasis, isEntityType } from '#client/shared/api/entity-types.ts';
import type { Basis } from '#client/shared/api/fragments.ts';
import type { TraceQuestion } from '#client/shared/queries/trace.ts';
import { type MapView, mapView } from '#client/shared/routing/map-view.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import {
  group,
  guarded,
  listOf,
  oneOf,
  ordinal,
  text,
  textOrEmpty,
} from '#client/shared/routing/fields.ts';

/** The walks from an entity to what it feeds, or from what feeds it. */
export interface TraceRoute {
  readonly question: TraceQuestion;
  /** The end, by id or name, that the reader asks about most; null: the one reached most strongly. */
  readonly to: string | null;
  /** Which walk is the sentence, the strongest being 0; null: the strongest to that end. */
  readonly walk: number | null;
  /** Only ends that are reached on this basis; null: on either. */
  readonly basis: Basis | null;
  /** Only ends that are reached through this, by its id, or at once (-); null: however. */
  readonly via: string | null;
  /** How the ends are seen, and which county they are narrowed to. */
  readonly mapView: MapView;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    trace: TraceRoute;
  }
}

export const traceRoute = defineRoute('trace', {
  path: '/trace',
  fields: {
    question: group({
      from: textOrEmpty('from'),
      direction: oneOf('direction', ['DOWNSTREAM', 'UPSTREAM']),
      until: listOf('until', isEntityType),
    }),
    to: text('to'),
    walk: ordinal('walk'),
    basis: guarded('basis', isBasis),
    via: text('via'),
    mapView,
  },
  isComplete: ({ question }) => question.from !== '',
  subjectOf: ({ question }) => `${question.from} ${question.direction}`,
});
