import { listOf, setList, tailOf } from '../address-parts.ts';
import { parseGroupKey } from '../group-key.ts';

/** The neighbours of one more entity, added to the drawing. No groups: of all kinds. */
export interface Expansion {
  readonly of: string;
  readonly groups: readonly string[];
}

/** An entity with its relations around it. Groups are named as group-key.ts says. */
export interface EntityPlace {
  readonly kind: 'entity';
  /** Its id, or a name until the answer tells the id. */
  readonly ref: string;
  readonly expansions: readonly Expansion[];
  /** Groups that the reader wants whole. */
  readonly whole: readonly string[];
  /** Groups that the reader took out of the drawing. */
  readonly without: readonly string[];
}

export function parseEntityPlace(
  pathname: string,
  parameters: URLSearchParams,
): EntityPlace | null {
  const ref = tailOf(pathname, 'entity');
  return ref === null
    ? null
    : {
        kind: 'entity',
        ref,
        expansions: parseExpansions(parameters),
        whole: groupsOf(parameters, 'all'),
        without: groupsOf(parameters, 'without'),
      };
}

export function printEntityPlace(place: EntityPlace, parameters: URLSearchParams): string {
  printExpansions(place.expansions, parameters);
  setList(parameters, 'all', place.whole);
  setList(parameters, 'without', place.without);
  return `/entity/${encodeURIComponent(place.ref)}`;
}

export function parseExpansions(parameters: URLSearchParams): readonly Expansion[] {
  return listOf(parameters, 'expand').map((text) => {
    const [of = '', ...groups] = text.split(':');
    return { of, groups: groups.filter((key) => parseGroupKey(key) !== null) };
  });
}

export function printExpansions(
  expansions: readonly Expansion[],
  parameters: URLSearchParams,
): void {
  setList(
    parameters,
    'expand',
    expansions.map(({ of, groups }) => [of, ...groups].join(':')),
  );
}

function groupsOf(parameters: URLSearchParams, name: string): readonly string[] {
  return listOf(parameters, name).filter((key) => parseGroupKey(key) !== null);
}
