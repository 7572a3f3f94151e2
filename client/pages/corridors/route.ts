import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { guarded, tail, text } from '#client/shared/routing/fields.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';

/** A corridor as a diagram, with what lies along it; or all corridors. */
export interface CorridorsRoute {
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
  /** Only corridors that run through this, an id or a name, or through what it lies in. */
  readonly through: string | null;
  /** Only what is at this stop or on this line, by id. */
  readonly stop: string | null;
  /** Only what is of this type. */
  readonly type: EntityType | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    corridors: CorridorsRoute;
  }
}

export const corridorsRoute = defineRoute('corridors', {
  path: '/corridors',
  hasTail: true,
  fields: {
    of: tail,
    through: text('with'),
    stop: text('stop'),
    type: guarded('type', isEntityType),
  },
});

/** Shows only what is at a stop or on a line, and of a type; null: whatever it is. */
export function narrowCorridor(stop: string | null, type: EntityType | null): Transition {
  return changeRoute('corridors', () => ({ stop, type }));
}
