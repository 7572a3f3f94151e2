import { text } from '#client/shared/routing/fields.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';

/** Records what the rows of a list say. */
export interface ImportRoute {
  /** The paper that the list is, by its id; null where it is still to be chosen. */
  readonly document: string | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    import: ImportRoute;
  }
}

export const importRoute = defineRoute('import', {
  path: '/import',
  fields: { document: text('document') },
});
