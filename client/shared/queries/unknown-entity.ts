import { ApiFailure } from '#client/shared/api/api-error.ts';
import type { Asking } from '#client/shared/api/graphql-client.ts';
import { search } from './search.ts';

/** Refuses with the names that are most like the thing asked for. */
export async function unknownEntity(ref: string, asking: Asking): Promise<never> {
  const words = ref.replaceAll('-', ' ').slice(0, 60);
  const { found } = await search(words, [], asking).catch(() => ({ found: [] }));
  const nearest = found.slice(0, 5).map(({ entity }) => entity);
  throw new ApiFailure({ kind: 'unknown-entity', ref, nearest });
}
