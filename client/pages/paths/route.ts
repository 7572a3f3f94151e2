import { isBasis, isRelationType } from '#client/shared/api/entity-types.ts';
import type { Basis, RelationType } from '#client/shared/api/fragments.ts';
import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';
import { parseWalk, printWalk } from '#client/pages/trace/route.ts';

/** How two entities are linked. */
export interface PathsPlace {
  readonly kind: 'paths';
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

export function parsePathsPlace(pathname: string, parameters: URLSearchParams): PathsPlace | null {
  return !isAt(pathname, 'paths')
    ? null
    : {
        kind: 'paths',
        from: textOf(parameters, 'from') ?? '',
        to: textOf(parameters, 'to') ?? '',
        rankBy: parameters.get('rank') === 'STRONGEST' ? 'STRONGEST' : 'SHORTEST',
        types: listOf(parameters, 'types').filter(isRelationType),
        basis: listOf(parameters, 'basis').filter(isBasis),
        walk: parseWalk(parameters),
      };
}

export function printPathsPlace(place: PathsPlace, parameters: URLSearchParams): string {
  setText(parameters, 'from', place.from === '' ? null : place.from);
  setText(parameters, 'to', place.to === '' ? null : place.to);
  setText(parameters, 'rank', place.rankBy === 'STRONGEST' ? place.rankBy : null);
  setList(parameters, 'types', place.types);
  setList(parameters, 'basis', place.basis);
  printWalk(place.walk, parameters);
  return '/paths';
}
