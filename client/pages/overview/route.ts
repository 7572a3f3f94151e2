import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { isAt, listOf, setList } from '#client/shared/routing/address-parts.ts';

/** The whole plan at a glance, or as much of it as the reader has drawn. */
export interface OverviewPlace {
  readonly kind: 'overview';
  /** Of these types everything is drawn; empty: the glance. */
  readonly drawn: readonly EntityType[];
  /** Of these types everything is to be drawn, once the reader says so. */
  readonly chosen: readonly EntityType[];
}

export function parseOverviewPlace(
  pathname: string,
  parameters: URLSearchParams,
): OverviewPlace | null {
  return isAt(pathname, 'overview')
    ? {
        kind: 'overview',
        drawn: listOf(parameters, 'draw').filter(isEntityType),
        chosen: listOf(parameters, 'choose').filter(isEntityType),
      }
    : null;
}

export function printOverviewPlace(place: OverviewPlace, parameters: URLSearchParams): string {
  setList(parameters, 'draw', place.drawn);
  setList(parameters, 'choose', place.chosen);
  return '/overview';
}
