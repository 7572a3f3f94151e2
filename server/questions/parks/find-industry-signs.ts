import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { find } from '#server/records/find.ts';
import { readStatement } from '#server/records/statement.ts';

import { findBearing } from './find-bearing.ts';
import type { IndustryRow } from './grade-industries.ts';
import type { Wanted } from './hit.ts';
import { INDUSTRY_SIGNS, NEARNESSES } from './reasons.ts';

const NEAR_INDUSTRIES = readStatement(new URL('./near-industries.cypher', import.meta.url));
const SIGNS_OF_INDUSTRIES = readStatement(new URL('./signs-of-industries.cypher', import.meta.url));

const Near = z.object({
  want: z.string(),
  near: z.string(),
  nearness: z.enum(NEARNESSES),
  /** How the two are related, where relations say so. */
  kin: z.array(z.string()),
});
const Sign = z.object({
  want: z.string(),
  near: z.string(),
  park: z.string(),
  by: z.enum(INDUSTRY_SIGNS).exclude(['derived', 'asked']),
  relations: z.array(z.string()),
  foci: z.number().int(),
  elsewhere: z.number().int(),
});

/** All that the graph says of any park and the industries that are wanted. */
export async function findIndustrySigns(
  context: AtlasContext,
  wanted: readonly Wanted[],
): Promise<IndustryRow[]> {
  const industries = wanted.filter(({ feature }) => feature === 'industry');
  const wants = industries.map(({ entity: { id } }) => id);
  const words = industries.flatMap(({ entity, asked }) =>
    asked === null ? [] : [{ want: entity.id, text: asked }],
  );
  const [rows, bearing] = await Promise.all([
    findSigns(context, wants, new Set(words.map(({ want }) => want))),
    findBearing(context, words),
  ]);
  return [...rows, ...bearing.map(toAsked)];
}

async function findSigns(
  context: AtlasContext,
  wants: readonly string[],
  byWord: ReadonlySet<string>,
): Promise<IndustryRow[]> {
  const nears = wants.length === 0 ? [] : await find(context, NEAR_INDUSTRIES, { wants }, Near);
  const pairs = nears.map(({ want, near }) => ({ want, near }));
  const signs = pairs.length === 0 ? [] : await find(context, SIGNS_OF_INDUSTRIES, { pairs }, Sign);
  return signs.flatMap((sign) =>
    nears
      .filter(({ want, near }) => want === sign.want && near === sign.near)
      .map(({ nearness, kin }) => ({
        ...sign,
        nearness,
        isByWord: byWord.has(sign.want),
        relations: [...sign.relations, ...kin],
      })),
  );
}

/** That a park bears an industry in its name by the very word that it was asked by. */
function toAsked({ want, park }: { readonly want: string; readonly park: string }): IndustryRow {
  return {
    ...{ want, park, near: want, nearness: 'same', by: 'asked' },
    ...{ relations: [], foci: 0, elsewhere: 0, isByWord: true },
  };
}
