import * as z from 'zod/mini';

import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Query } from '#client/shared/queries/query.ts';

const Formats = z.object({
  formats: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      readBy: z.string(),
      extension: z.string(),
    }),
  ),
  parameters: z.array(z.string()),
});
type Formats = z.infer<typeof Formats>;
export type Format = Formats['formats'][number];

/** The formats that the server writes, and by what a part is asked for. */
export const formatsQuery: Query<Formats> = {
  key: ['export-formats'],
  ask: async ({ signal }) => {
    const response = await fetch('/export', {
      headers: { accept: 'application/json' },
      ...(signal === undefined ? {} : { signal }),
    }).catch((): never => {
      throw new ApiFailure({ kind: 'offline' });
    });
    const read = Formats.safeParse(await response.json());
    if (!read.success) {
      throw new ApiFailure({ kind: 'defect' });
    }
    return read.data;
  },
};
