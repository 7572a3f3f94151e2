import type { Resource } from '@modelcontextprotocol/server';
import { z } from 'zod';

import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';
import { MARKDOWN } from '#server/mcp/resource.ts';

const DOCUMENT = readDocument(new URL('./outline.graphql', import.meta.url));

/** A piece of the plan's document: where it stands, and its heading. */
export const Piece = z.object({ at: z.string(), heading: z.string() });

const Told = z.object({
  plans: z.array(z.object({ title: z.string(), outline: z.array(Piece) })),
});

/** Where a section can be read. */
export function sectionAddress(at: string): string {
  return `plan-atlas://section/${encodeURIComponent(at)}`;
}

/** The chapters and the annex of every plan. */
export async function chapters(asking: Asking): Promise<readonly Resource[]> {
  const { plans } = Told.parse(await asking.ask(DOCUMENT));
  return plans.flatMap(({ title, outline }) =>
    outline.map(({ at, heading }) => ({
      uri: sectionAddress(at),
      name: at === heading ? heading : `${at} ${heading}`,
      description: title,
      mimeType: MARKDOWN,
    })),
  );
}
