import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { find } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';

const PARKS_BEARING = readStatement(new URL('./parks-bearing.cypher', import.meta.url));

/** A word that stands for something that is wanted. */
export interface WantedWord {
  readonly want: string;
  readonly text: string;
}

const Bearing = z.object({ want: z.string(), text: z.string(), park: z.string() });
type Bearing = z.infer<typeof Bearing>;

/** The parks that bear these words in their names. */
export async function findBearing(
  context: AtlasContext,
  words: readonly WantedWord[],
): Promise<Bearing[]> {
  const asked = words.map(({ want, text }) => ({ want, text }));
  return asked.length === 0 ? [] : find(context, PARKS_BEARING, { words: asked }, Bearing);
}
