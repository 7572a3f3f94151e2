import { isAt, listOf, setList } from '#client/shared/routing/address-parts.ts';
import { type Expansion, parseExpansions, printExpansions } from '#client/pages/entity/route.ts';

/** A set of entities with the relations among them, such as another page hands to the canvas. */
export interface GraphPlace {
  readonly kind: 'graph';
  /** Ids. */
  readonly of: readonly string[];
  readonly expansions: readonly Expansion[];
}

export function parseGraphPlace(pathname: string, parameters: URLSearchParams): GraphPlace | null {
  return isAt(pathname, 'graph')
    ? { kind: 'graph', of: listOf(parameters, 'of'), expansions: parseExpansions(parameters) }
    : null;
}

export function printGraphPlace(place: GraphPlace, parameters: URLSearchParams): string {
  setList(parameters, 'of', place.of);
  printExpansions(place.expansions, parameters);
  return '/graph';
}
