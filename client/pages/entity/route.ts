import {
  expansions,
  groupKeys,
  more,
  type NeighbourhoodChoice,
} from '#client/explorer/expansion/expansion.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { tailOrEmpty } from '#client/shared/routing/fields.ts';

/** An entity with its relations around it. */
export interface EntityRoute extends NeighbourhoodChoice {
  /** Its id, or a name until the answer tells the id. */
  readonly ref: string;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    entity: EntityRoute;
  }
}

export const entityRoute = defineRoute('entity', {
  path: '/entity',
  hasTail: true,
  fields: {
    ref: tailOrEmpty,
    expansions,
    whole: groupKeys('all'),
    more,
    without: groupKeys('without'),
  },
  isComplete: ({ ref }) => ref !== '',
  subjectOf: ({ ref }) => ref,
});
