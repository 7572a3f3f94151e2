import type { IncomingMessage } from 'node:http';

import type { Language } from '#server/domain/language.ts';

import { pageAddressOf, pictureAddress, wholeAddress, type PageAddress } from './page-address.ts';
import { previewOf, productPreview, type AskGraph, type Preview } from './preview.ts';
import { withPreview } from './preview-head.ts';

/** Writes into the explorer's page what the address of a request tells of itself. */
export type DescribePage = (request: IncomingMessage, html: string) => Promise<string>;

/** Whoever opens a page is not kept waiting for what its head tells: what the graph has not told by then is left out. */
const READER_PATIENCE_MS = 300;
/** Who reads the head alone keeps it for days, and can wait while Neo4j plans its first questions. */
const ROBOT_PATIENCE_MS = 5000;

/** Previews of pages, of what the graph tells of them; of the product alone where it does not. */
export function createDescribePage(askIn: (language: Language) => AskGraph): DescribePage {
  return async (request, html) => {
    const address = pageAddressOf(request);
    const patience = isBrowser(request) ? READER_PATIENCE_MS : ROBOT_PATIENCE_MS;
    const preview = await within(patience, findPreview(address, askIn(address.language)));
    return described(html, address, preview);
  };
}

/** Every page as the product's, for an explorer without a graph. */
export const describeProduct: DescribePage = (request, html) =>
  Promise.resolve(described(html, pageAddressOf(request), null));

function described(html: string, address: PageAddress, preview: Preview | null): string {
  return withPreview(html, preview ?? productPreview(address.language), {
    page: wholeAddress(address),
    picture: pictureAddress(address),
  });
}

/** The preview of a page; null where the graph does not answer. */
export function findPreview(
  { path, parameters, language }: PageAddress,
  ask: AskGraph,
): Promise<Preview | null> {
  // Why it does not answer is told to whoever opens the page.
  return previewOf(path, parameters, language, ask).catch(() => null);
}

// What browsers say when they open a page, and robots that fetch one do not.
function isBrowser({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-mode'] === 'navigate' || headers['upgrade-insecure-requests'] === '1';
}

async function within(patience: number, preview: Promise<Preview | null>): Promise<Preview | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  return Promise.race([preview, late]).finally(() => {
    clearTimeout(timer);
  });
}
