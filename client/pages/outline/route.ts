import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { listOf, text } from '#client/shared/routing/fields.ts';

/** The plan as a book, with what each section names. */
export interface OutlineRoute {
  /** Whose locators are meant, by id; null: the first plan's. */
  readonly plan: string | null;
  /** The section or paragraph that is read, such as 4.2¶3; null: the contents of the whole book. */
  readonly at: string | null;
  /** Only what is of these types; empty: of all. */
  readonly types: readonly EntityType[];
  /** Only what has this in its name. */
  readonly find: string | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    outline: OutlineRoute;
  }
}

export const outlineRoute = defineRoute('outline', {
  path: '/outline',
  fields: {
    plan: text('plan'),
    at: text('at'),
    types: listOf('types', isEntityType),
    find: text('find'),
  },
});
