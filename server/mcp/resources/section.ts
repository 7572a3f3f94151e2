import { z } from 'zod';

import { Entity, labelOf, typeWord } from '#server/mcp/answers/entity.ts';
import { Mentions, placesOf } from '#server/mcp/answers/fact.ts';
import { locatorOf, readableLocator } from '#server/mcp/answers/locator.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { QuestionFailed } from '#server/mcp/question-failed.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { defineResource } from '#server/mcp/resource.ts';

import { namesLike } from './names.ts';
import { chapters, Piece, sectionAddress } from './outline.ts';

const DOCUMENT = readDocument(new URL('./section.graphql', import.meta.url));

const Section = Piece.extend({
  parent: Piece.nullable(),
  children: z.array(Piece),
  named: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ node: Entity, relation: z.object({ mentions: Mentions }) })),
  }),
});
type Section = z.infer<typeof Section>;
const Told = z.object({ entities: z.object({ nodes: z.array(Section) }) });

export const sectionResource = defineResource({
  name: 'section',
  uri: 'plan-atlas://section/{at}',
  title: { zh: '规划的一节', en: 'A section of the plan' },
  description:
    'A chapter, section, box or piece of the annex by its locator (4, 4.2, 专栏6, 附件2.2): its heading, what is above and below it, and what the plan names there, with the paragraphs.',
  read: async ({ at = '' }, asking) => {
    const { entities } = Told.parse(await asking.ask(DOCUMENT, { at: locatorOf(at) }));
    const [section] = entities.nodes;
    if (section === undefined) {
      throw new QuestionFailed(asking.words.noSection(at));
    }
    return sectionText(section, asking);
  },
  list: chapters,
  complete: {
    // The name of a section is its locator and its heading.
    at: async (typed, asking) =>
      (await namesLike(typed, ['SECTION'], asking)).map((name) => name.split(' ')[0] ?? name),
  },
});

function sectionText({ at, heading, parent, children, named }: Section, asking: Asking): string {
  const { words, language, addresses } = asking;
  const line = (piece: z.infer<typeof Piece>): string =>
    `${readableLocator(piece.at, language)} ${piece.heading} <${sectionAddress(piece.at)}>`;
  return [
    `# ${readableLocator(at, language)} ${heading}`,
    ...(parent === null ? [] : [`↑ ${line(parent)}`]),
    ...children.map((piece) => `↓ ${line(piece)}`),
    words.entities + words.colon + words.found(named.totalCount),
    ...named.edges.map(
      ({ node, relation }) =>
        `- ${labelOf(node, asking)} · ${typeWord(node.type, asking)} · ${node.id}${words.at(placesOf(relation.mentions, asking))}`,
    ),
    words.see(addresses.place(at)),
  ].join('\n');
}
