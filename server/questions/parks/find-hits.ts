import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { findOne } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';

import { findIndustrySigns } from './find-industry-signs.ts';
import { findWays } from './find-ways.ts';
import { gradeIndustries, type IndustryRow } from './grade-industries.ts';
import type { Hit, Wanted } from './hit.ts';
import { readRelations, type RelationOf } from './read-relations.ts';
import { surest } from './surest.ts';

const TOTAL = readStatement(new URL('./total.cypher', import.meta.url));
const Total = z.object({ parks: z.number().int() });

/** All parks that have what is wanted, each by the best way in which it has it; and how many parks there are at all. */
export async function findHits(
  context: AtlasContext,
  wanted: readonly Wanted[],
): Promise<{ readonly hits: readonly Hit[]; readonly parks: number }> {
  const [signs, ways, { parks }] = await Promise.all([
    findIndustrySigns(context, wanted),
    findWays(context, wanted),
    findOne(context, TOTAL, {}, Total),
  ]);
  const relationOf = await readRelations(context, [...signs, ...ways]);
  return { hits: [...ofIndustries(signs, relationOf), ...surest(ways, relationOf)], parks };
}

function ofIndustries(rows: readonly IndustryRow[], relationOf: RelationOf): Hit[] {
  return gradeIndustries(rows, relationOf).map(
    ({ want, park, sign, nearness, near, fit, relations, more, moreSigns, moreRelations }) => ({
      ...{ want, park, fit, relations },
      cause: { sign, nearness, near },
      further: { fit: more, signs: moreSigns, relations: moreRelations },
    }),
  );
}
