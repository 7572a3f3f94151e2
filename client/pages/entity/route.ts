import { listOf, setList, tailOf } from '#client/shared/routing/address-parts.ts';
import { parseGroupKey } from '#client/shared/queries/relation-group-key.ts';

/** Neighbours of an entity, added to the drawing. Neither groups nor ids: of all kinds. */
export interface Expansion {
  /** Beside which entity; empty: wherever what is added belongs. */
  readonly of: string;
  /** Groups, each whole or narrowed to a type of entity, as group-key.ts says. */
  readonly groups: readonly string[];
  /** These entities alone, with their relations to all that stands. */
  readonly only: readonly string[];
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
    const [of = '', ...parts] = text.split(':');
    const isGroup = (part: string): boolean => parseGroupKey(part) !== null;
    return { of, groups: parts.filter(isGroup), only: parts.filter(isId) };
  });
}

export function printExpansions(
  expansions: readonly Expansion[],
  parameters: URLSearchParams,
): void {
  setList(
    parameters,
    'expand',
    expansions.map(({ of, groups, only }) => [of, ...groups, ...only].join(':')),
  );
}

// A group's key is written large, an id small.
function isId(part: string): boolean {
  return /^[a-z0-9]/.test(part);
}

function groupsOf(parameters: URLSearchParams, name: string): readonly string[] {
  return listOf(parameters, name).filter((key) => parseGroupKey(key) !== null);
}
