import type { AtlasContext } from '#server/context.ts';
import { Locator } from '#server/domain/locator.ts';
import { relationEnds } from '#server/domain/relation.ts';
import type { RelationRecord } from '#server/records/record.ts';

import type { PaperQuote } from './paper.ts';
import { planNames, readLocator } from '#server/records/names.ts';
import { isHeading, quoteFrom } from './quote.ts';

/** How many passages a reason is borne out by on paper. */
const MOST = 2;

/** What the plan says where these relations stand, a passage for each of the first; none where the server has no text of the plan. */
export async function quotesOf(
  context: AtlasContext,
  relations: readonly RelationRecord[],
): Promise<readonly PaperQuote[]> {
  const quotes = await Promise.all(relations.map((relation) => quoteOf(context, relation)));
  const found = new Map(quotes.flatMap((quote) => (quote === null ? [] : [[quote.text, quote]])));
  return [...found.values()].slice(0, MOST);
}

/** What the plan says at the first of these places whose words the server has, about things of these names. */
async function quoteOf(
  { records, planTexts, language }: AtlasContext,
  { id, mentions, mentionSections }: RelationRecord,
): Promise<PaperQuote | null> {
  const ends = await records.entities(relationEnds(id));
  const things = ends.map(planNames);
  const passages = await Promise.all(
    mentions.map(async (at, index) => {
      const section = mentionSections[index] ?? null;
      const plan = section === null ? '' : (await records.entity(section)).plan;
      const place = Locator.safeParse(at).data;
      const passage = place === undefined ? undefined : planTexts.get(plan)?.get(place);
      return passage === undefined ? [] : [{ at, passage }];
    }),
  );
  // A heading names a thing and says nothing of it.
  const worthOf = (passage: string): number =>
    things.filter((names) => names.some((name) => passage.includes(name))).length +
    (isHeading(passage) ? 0 : 0.5);
  const [best] = passages
    .flat()
    .toSorted((one, other) => worthOf(other.passage) - worthOf(one.passage));
  return best === undefined
    ? null
    : { at: readLocator(best.at, language), text: quoteFrom(best.passage, things) };
}
