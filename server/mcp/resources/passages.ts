import { z } from 'zod';

import { locatorOf, readableLocator } from '#server/mcp/answers/locator.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { QuestionFailed } from '#server/mcp/question-failed.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineResource } from '#server/mcp/resource.ts';

const DOCUMENT = readDocument(new URL('./passages.graphql', import.meta.url));

const Section = z.object({
  heading: z.string(),
  paragraphs: z.array(z.object({ at: z.string(), passage: z.string() })),
});
const Told = z.object({ entities: z.object({ nodes: z.array(Section) }) });

/** How many paragraphs a page has: nobody takes the plan away by a few readings. */
const PAGE = 5;

export const passagesResource = defineResource(
  {
    name: 'passages',
    uri: 'plan-atlas://passages/{at}/{page}',
    title: { zh: '规划原文', en: 'The plan’s own words' },
    description:
      'The plan’s own words: the paragraphs of a section (4.2), five a page from 1 on, or a single one (4.2 ¶3, page 1). They are Chinese, belong to the plan’s issuer and are under no licence of ours: quote, and name the place.',
    read: async ({ at = '', page = '' }, asking) => {
      const place = locatorOf(at);
      const number = Number(page);
      const { heading, paragraphs } = await paragraphsAt(place, asking);
      const told = pageOf(paragraphs, number);
      if (told.length === 0) {
        throw new QuestionFailed(asking.words.noSection(`${at} / ${page}`));
      }
      const { words, language, addresses } = asking;
      const next = `plan-atlas://passages/${encodeURIComponent(place)}/${String(number + 1)}`;
      return [
        `# ${readableLocator(place, language)} ${heading}`,
        ...told.map((one) => `${readableLocator(one.at, language)}${words.colon}${one.passage}`),
        ...(pageOf(paragraphs, number + 1).length > 0 ? [words.nextPage(next)] : []),
        words.see(addresses.place(place)),
      ].join('\n\n');
    },
  },
  true,
);

/** The paragraphs of a section, or the one that a locator names; none where the plan has no such place. */
async function paragraphsAt(place: string, asking: Asking): Promise<z.infer<typeof Section>> {
  const [section = ''] = place.split('¶');
  const { entities } = Told.parse(await asking.ask(DOCUMENT, { at: section }));
  const [{ heading, paragraphs } = { heading: '', paragraphs: [] }] = entities.nodes;
  return {
    heading,
    paragraphs: paragraphs.filter(({ at }) => place === section || place === at),
  };
}

function pageOf<Item>(items: readonly Item[], page: number): readonly Item[] {
  return Number.isInteger(page) && page > 0 ? items.slice((page - 1) * PAGE, page * PAGE) : [];
}
