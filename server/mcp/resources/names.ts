import { z } from 'zod';

import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';

const DOCUMENT = readDocument(new URL('./names.graphql', import.meta.url));
const Told = z.object({ search: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });

/** The longest text that search takes. */
const LONGEST = 200;

/** Names that a text may be the beginning of, the likeliest first. */
export async function namesLike(
  typed: string,
  types: readonly string[] | null,
  asking: Asking,
): Promise<readonly string[]> {
  const { search } = Told.parse(
    await asking.ask(DOCUMENT, { text: typed.slice(0, LONGEST), types }),
  );
  return search.nodes.map(({ name }) => name);
}
