import { isBasis, isRelationType } from '#client/shared/api/entity-types.ts';
import type { Basis, RelationType } from '#client/shared/api/fragments.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { listOf, oneOf, ordinal, textOrEmpty } from '#client/shared/routing/fields.ts';

/** How two entities are linked. */
export interface PathsRoute {
  /** Ids or names; empty while the reader has not chosen. */
  readonly from: string;
  readonly to: string;
  readonly rankBy: 'SHORTEST' | 'STRONGEST';
  /** Only by these; empty: by all. */
  readonly types: readonly RelationType[];
  readonly basis: readonly Basis[];
  /** Which path the sentence tells, the first being 0; null: the first. */
  readonly walk: number | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    paths: PathsRoute;
  }
}

export const pathsRoute = defineRoute('paths', {
  path: '/paths',
  fields: {
    from: textOrEmpty('from'),
    to: textOrEmpty('to'),
    rankBy: oneOf('rank', ['SHORTEST', 'STRONGEST']),
    types: listOf('types', isRelationType),
    basis: listOf('basis', isBasis),
    walk: ordinal('walk'),
  },
});

/** Whether both ends are there, so that the paths between them can be asked for. */
export function areEndsChosen({ from, to }: PathsRoute): boolean {
  return from !== '' && to !== '';
}
