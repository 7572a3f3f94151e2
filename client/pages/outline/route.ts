import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { isAt, listOf, setList, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** The plan as a book, with what each section names. */
export interface OutlinePlace {
  readonly kind: 'outline';
  /** Whose locators are meant, by id; null: the first plan's. */
  readonly plan: string | null;
  /** The section or paragraph that is read, such as 4.2¶3; null: the whole book at a glance. */
  readonly at: string | null;
  /** Only what is of these types; empty: of all. */
  readonly types: readonly EntityType[];
  /** Only what has this in its name. */
  readonly find: string | null;
}

/** The whole book, with nothing left out. */
export const WHOLE_OUTLINE: OutlinePlace = {
  kind: 'outline',
  plan: null,
  at: null,
  types: [],
  find: null,
};

export function parseOutlinePlace(
  pathname: string,
  parameters: URLSearchParams,
): OutlinePlace | null {
  return isAt(pathname, 'outline')
    ? {
        kind: 'outline',
        plan: textOf(parameters, 'plan'),
        at: textOf(parameters, 'at'),
        types: listOf(parameters, 'types').filter(isEntityType),
        find: textOf(parameters, 'find'),
      }
    : null;
}

export function printOutlinePlace(place: OutlinePlace, parameters: URLSearchParams): string {
  setText(parameters, 'plan', place.plan);
  setText(parameters, 'at', place.at);
  setList(parameters, 'types', place.types);
  setText(parameters, 'find', place.find);
  return '/outline';
}
