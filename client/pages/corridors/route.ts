import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { isAt, setText, tailOf, textOf } from '#client/shared/routing/address-parts.ts';

/** A corridor as a strip, with what runs through it; or all corridors. */
export interface CorridorPlace {
  readonly kind: 'corridor';
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
  /** Only corridors that run through this, an id or a name, or through what it lies in. */
  readonly through: string | null;
  /** Only what is at this stop or on this line, by id. */
  readonly stop: string | null;
  /** Only what is of this type. */
  readonly type: EntityType | null;
}

/** All corridors. */
export const ALL_CORRIDORS: CorridorPlace = {
  kind: 'corridor',
  of: null,
  through: null,
  stop: null,
  type: null,
};

export function parseCorridorPlace(
  pathname: string,
  parameters: URLSearchParams,
): CorridorPlace | null {
  const of = tailOf(pathname, 'corridors');
  const type = textOf(parameters, 'type');
  return of !== null || isAt(pathname, 'corridors')
    ? {
        kind: 'corridor',
        of,
        through: textOf(parameters, 'with'),
        stop: textOf(parameters, 'stop'),
        type: isEntityType(type) ? type : null,
      }
    : null;
}

export function printCorridorPlace(place: CorridorPlace, parameters: URLSearchParams): string {
  setText(parameters, 'with', place.through);
  setText(parameters, 'stop', place.stop);
  setText(parameters, 'type', place.type);
  return place.of === null ? '/corridors' : `/corridors/${encodeURIComponent(place.of)}`;
}
