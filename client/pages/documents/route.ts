import { tail } from '#client/shared/routing/fields.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';

/** The papers that tell of the plan's works, or one of them with what it says. */
export interface DocumentsRoute {
  /** A paper's id; null: all of them. */
  readonly of: string | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    documents: DocumentsRoute;
  }
}

export const documentsRoute = defineRoute('documents', {
  path: '/documents',
  hasTail: true,
  fields: { of: tail },
});
